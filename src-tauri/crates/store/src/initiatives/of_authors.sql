-- Initiatives that any of some nominees took part in.
SELECT DISTINCT w.initiative_id AS id
FROM json_each(:nominees) who
CROSS JOIN initiative_authors w ON w.nominee_id = who.value
ORDER BY w.initiative_id;
