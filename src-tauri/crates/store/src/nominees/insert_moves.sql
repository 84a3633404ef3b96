-- Nominees of other units go to this one.
INSERT INTO nominee_moves (nominee_id, from_unit_id, to_unit_id, moved_on, document, said_by, said_at)
SELECT p.id, p.unit_id, :to, :on, :document, :said_by, :said_at
FROM json_each(:ids) who
CROSS JOIN nominees p ON p.id = who.value
WHERE p.unit_id <> :to
ORDER BY p.id;
