-- Nominees of one name and kind, oldest first.
SELECT p.id, p.kind, p.name, p.same_key, p.born, p.sex, p.position, p.unit_id, p.recipient_class, u.name AS unit_name
FROM nominees p
JOIN units u ON u.id = p.unit_id
WHERE p.same_key = :same_key AND p.kind = :kind
ORDER BY p.id;
