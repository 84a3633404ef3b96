-- The first of some movements that does not exist.
SELECT value AS id
FROM json_each(:ids)
WHERE value NOT IN (SELECT m.id FROM movements m)
ORDER BY key
LIMIT 1;
