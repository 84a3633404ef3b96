-- How many units a filter holds.
SELECT count(*) AS n
FROM units u
WHERE (:kind IS NULL OR u.kind = :kind)
  AND (:words IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || replace(replace(replace(u.name_key, '(', ' '), '-', ' '), '/', ' ') || ' ' || lower(coalesce(u.code, '')) || ' ', w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || u.name_key || ' ', w.value ->> 'whole'), 0) = 0));
