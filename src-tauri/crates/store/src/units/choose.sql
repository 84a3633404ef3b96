-- Units for a pick list, best first.
SELECT u.id, u.name, p.name AS parent_name
FROM units u LEFT JOIN units p ON p.id = u.parent_id
WHERE NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || replace(replace(replace(u.name_key, '(', ' '), '-', ' '), '/', ' ') || ' ' || lower(coalesce(u.code, '')) || ' ', w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || u.name_key || ' ', w.value ->> 'whole'), 0) = 0)
ORDER BY u.name_key = :key DESC, lower(u.code) IS :key DESC, instr(u.name_key, :key) = 1 DESC, instr(u.name_key, :key) > 1 DESC, u.name_order, u.id
LIMIT :limit;
