-- New search keys for the nominations of some nominees: [{"nominee": 1, "key": "…"}, …].
UPDATE nominations
SET search_key = fresh.key
FROM (SELECT value ->> 'nominee' AS nominee_id, value ->> 'key' AS key FROM json_each(:keys)) AS fresh
WHERE nominations.nominee_id = fresh.nominee_id;
