 -- The filter of every list and count of nominations; `n` and `p` are the nomination and its nominee.
WHERE (:movement IS NULL OR n.movement_id = :movement)
  AND (:phase_no IS NULL OR n.phase_no = :phase_no)
  AND (:submission IS NULL OR n.submission_id = :submission)
  AND (:sender IS NULL OR n.submission_id IN (SELECT s.id FROM submissions s WHERE s.unit_id = :sender))
  AND (:unit IS NULL OR coalesce(n.unit_id, p.unit_id) = :unit)
  AND (:nominee IS NULL OR n.nominee_id = :nominee)
  AND (:stages IS NULL OR n.stage IN (SELECT value FROM json_each(:stages)))
  AND (:kind IS NULL OR p.kind = :kind)
  AND (:award IS NULL OR n.award_id = :award)
  -- Every word begins a word of the folded name, position and unit, or its other spelling is one.
  AND (:words IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || n.search_key, ' ' || (w.value ->> 0)) = 0
      AND (w.value ->> 1 IS NULL OR instr(' ' || n.search_key || ' ', ' ' || (w.value ->> 1) || ' ') = 0)))
