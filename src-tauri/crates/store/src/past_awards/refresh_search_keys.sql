-- New search keys of some past awards: [{"id": 1, "key": "…"}, …].
UPDATE past_awards
SET search_key = fresh.key
FROM (SELECT value ->> 'id' AS id, value ->> 'key' AS key FROM json_each(:keys)) AS fresh
WHERE past_awards.id = fresh.id;
