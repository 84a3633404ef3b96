-- Journal lines, newest first.
SELECT id, at, actor, verb, subject, detail, hash
FROM journal
WHERE verb = coalesce(:verb, verb)
  AND (:words IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || search_key, w.value ->> 'begins') = 0 AND coalesce(instr(' ' || search_key || ' ', w.value ->> 'whole'), 0) = 0))
ORDER BY id DESC
LIMIT :limit OFFSET :offset;
