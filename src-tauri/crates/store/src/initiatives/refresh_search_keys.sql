-- New search keys of some initiatives: [{"id": 1, "key": "…"}, …].
UPDATE initiatives
SET search_key = fresh.key
FROM (SELECT value ->> 'id' AS id, value ->> 'key' AS key FROM json_each(:keys)) AS fresh
WHERE initiatives.id = fresh.id;
