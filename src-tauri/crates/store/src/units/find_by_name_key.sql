-- Units of exactly this folded name.
SELECT u.id, u.name, p.name AS parent_name
FROM units u LEFT JOIN units p ON p.id = u.parent_id
WHERE u.name_key = :key
ORDER BY u.name_order, u.id;
