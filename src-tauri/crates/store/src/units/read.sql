-- One unit with its place in the tree.
WITH RECURSIVE above(id, parent_id, steps) AS (
  SELECT id, parent_id, 0 FROM units WHERE id = :id
  UNION ALL
  SELECT p.id, p.parent_id, a.steps + 1 FROM above a JOIN units p ON p.id = a.parent_id)
SELECT u.id, u.code, u.name, u.parent_id, u.kind, u.field_of_activity, u.is_state, u.bloc, u.is_bloc_leader, u.valid_from, u.valid_to,
  p.name AS parent_name,
  (SELECT max(steps) FROM above) AS depth,
  (SELECT count(*) FROM units c WHERE c.parent_id = u.id) AS children,
  (SELECT count(*) FROM nominees e JOIN nominations n ON n.nominee_id = e.id WHERE e.unit_id = u.id AND n.unit_id IS NULL)
    + (SELECT count(*) FROM nominations n WHERE n.unit_id = u.id) AS nominations
FROM units u LEFT JOIN units p ON p.id = u.parent_id
WHERE u.id = :id;
