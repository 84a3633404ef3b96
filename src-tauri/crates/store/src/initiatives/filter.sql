 -- The filter of every list and count of initiatives; `i` is the initiative.
WHERE (:nominee IS NULL OR i.id IN (SELECT w.initiative_id FROM initiative_authors w WHERE w.nominee_id = :nominee))
  AND (:unit IS NULL OR i.id IN (
    SELECT w.initiative_id FROM nominees p JOIN initiative_authors w ON w.nominee_id = p.id WHERE p.unit_id = :unit))
  AND (:year_from IS NULL OR i.year >= :year_from)
  AND (:year_to IS NULL OR i.year <= :year_to)
  AND (:scope IS NULL OR i.scope = :scope)
  -- Every word begins a word of the folded title, authors, units and number, or its other spelling is one.
  AND (:words IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || i.search_key, w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || i.search_key || ' ', w.value ->> 'whole'), 0) = 0))
