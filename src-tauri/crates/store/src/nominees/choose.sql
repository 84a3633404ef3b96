-- Nominees for a pick list: every word begins a word of name, position or unit; the equal name first, then names that begin so.
SELECT p.id, p.kind, p.name, p.same_key, p.born, p.sex, p.position, p.unit_id, p.recipient_class, u.name AS unit_name
FROM nominees p
JOIN units u ON u.id = p.unit_id
WHERE NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || replace(replace(replace(replace(p.name_key || ' ' || u.name_key, '(', ' '), '-', ' '), '/', ' '), '“', ' '), w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || p.name_key || ' ' || u.name_key || ' ', w.value ->> 'whole'), 0) = 0)
ORDER BY p.name_key = :key DESC, instr(p.name_key, :key) = 1 DESC, p.name_order, p.id
LIMIT :limit;
