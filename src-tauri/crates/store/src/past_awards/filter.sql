 -- The filter of every list and count of past awards; `a` and `p` are the award and its nominee.
WHERE (:nominee IS NULL OR a.nominee_id = :nominee)
  AND (:unit IS NULL OR p.unit_id = :unit)
  AND (:year_from IS NULL OR a.year >= :year_from)
  AND (:year_to IS NULL OR a.year <= :year_to)
  AND (:award IS NULL OR a.award_id = :award)
  -- Every word begins a word of the folded name, unit, award and decision number, or its other spelling is one.
  AND (:words IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || a.search_key, w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || a.search_key || ' ', w.value ->> 'whole'), 0) = 0))
