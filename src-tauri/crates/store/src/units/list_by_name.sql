-- Units whose name or code holds every word, by name.
WITH RECURSIVE tree(id, depth) AS (
  SELECT id, 0 FROM units WHERE parent_id IS NULL
  UNION ALL
  SELECT u.id, t.depth + 1 FROM tree t JOIN units u ON u.parent_id = t.id)
SELECT u.id, u.code, u.name, u.parent_id, u.kind, u.field_of_activity, u.is_state, u.bloc, u.is_bloc_leader, u.valid_from, u.valid_to,
  p.name AS parent_name, t.depth,
  (SELECT count(*) FROM units c WHERE c.parent_id = u.id) AS children,
  (SELECT count(*) FROM nominees e JOIN nominations n ON n.nominee_id = e.id WHERE e.unit_id = u.id AND n.unit_id IS NULL)
    + (SELECT count(*) FROM nominations n WHERE n.unit_id = u.id) AS nominations
FROM units u JOIN tree t ON t.id = u.id LEFT JOIN units p ON p.id = u.parent_id
WHERE (:kind IS NULL OR u.kind = :kind)
  AND NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || replace(replace(replace(u.name_key, '(', ' '), '-', ' '), '/', ' ') || ' ' || lower(coalesce(u.code, '')) || ' ', w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || u.name_key || ' ', w.value ->> 'whole'), 0) = 0)
ORDER BY u.name_order, u.id
LIMIT :limit OFFSET :offset;
