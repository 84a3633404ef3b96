-- Units in tree order: the queue of the recursion is emptied deepest first, siblings by kind, then name.
WITH RECURSIVE tree(id, depth, kind_order, name_order) AS (
  SELECT id, 0,
    CASE kind WHEN 'province' THEN 0 WHEN 'department' THEN 1 WHEN 'board' THEN 2 WHEN 'union' THEN 3 WHEN 'armed_forces' THEN 4
      WHEN 'district' THEN 5 WHEN 'commune' THEN 6 WHEN 'public_service' THEN 7 WHEN 'enterprise' THEN 8 WHEN 'bloc' THEN 9 ELSE 10 END,
    name_order
  FROM units WHERE parent_id IS NULL
  UNION ALL
  SELECT u.id, t.depth + 1,
    CASE u.kind WHEN 'province' THEN 0 WHEN 'department' THEN 1 WHEN 'board' THEN 2 WHEN 'union' THEN 3 WHEN 'armed_forces' THEN 4
      WHEN 'district' THEN 5 WHEN 'commune' THEN 6 WHEN 'public_service' THEN 7 WHEN 'enterprise' THEN 8 WHEN 'bloc' THEN 9 ELSE 10 END,
    u.name_order
  FROM tree t JOIN units u ON u.parent_id = t.id
  ORDER BY 2 DESC, 3, 4)
SELECT u.id, u.code, u.name, u.parent_id, u.kind, u.field_of_activity, u.is_state, u.bloc, u.is_bloc_leader, u.valid_from, u.valid_to,
  p.name AS parent_name, t.depth,
  (SELECT count(*) FROM units c WHERE c.parent_id = u.id) AS children,
  (SELECT count(*) FROM nominees e JOIN nominations n ON n.nominee_id = e.id WHERE e.unit_id = u.id AND n.unit_id IS NULL)
    + (SELECT count(*) FROM nominations n WHERE n.unit_id = u.id) AS nominations
FROM tree t CROSS JOIN units u ON u.id = t.id LEFT JOIN units p ON p.id = u.parent_id
WHERE :kind IS NULL OR u.kind = :kind
LIMIT :limit OFFSET :offset;
