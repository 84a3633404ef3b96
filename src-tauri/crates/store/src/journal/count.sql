-- How many journal lines a filter holds.
SELECT count(*) AS n
FROM journal
WHERE verb = coalesce(:verb, verb)
  AND (:words IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || search_key, w.value ->> 'begins') = 0 AND coalesce(instr(' ' || search_key || ' ', w.value ->> 'whole'), 0) = 0));
