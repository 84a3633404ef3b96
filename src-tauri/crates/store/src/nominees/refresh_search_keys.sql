-- New search keys, with the unit a line was sent for where the nominee has gone elsewhere, for the nominations of some nominees: [{"nominee": 1, "key": "…"}, …].
UPDATE nominations
SET search_key = fresh.key || coalesce((SELECT ' ' || u.name_key FROM units u WHERE u.id = nominations.unit_id), '')
FROM (SELECT value ->> 'nominee' AS nominee_id, value ->> 'key' AS key FROM json_each(:keys)) AS fresh
WHERE nominations.nominee_id = fresh.nominee_id;
