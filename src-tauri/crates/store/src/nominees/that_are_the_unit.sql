-- Collectives of a unit's name, in it or in the unit above it.
SELECT p.id, p.kind, p.name, p.same_key, p.born, p.sex, p.position, p.unit_id, p.recipient_class, u.name AS unit_name
FROM nominees p
JOIN units u ON u.id = p.unit_id
WHERE p.unit_id IN (:unit, :parent) AND p.kind = 'collective' AND p.name_key = :name_key
ORDER BY p.id;
