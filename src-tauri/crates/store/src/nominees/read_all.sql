-- Nominees by id.
SELECT p.id, p.kind, p.name, p.same_key, p.born, p.sex, p.position, p.unit_id, p.recipient_class, u.name AS unit_name
FROM nominees p
JOIN units u ON u.id = p.unit_id
WHERE p.id IN (SELECT value FROM json_each(:ids))
ORDER BY p.id;
