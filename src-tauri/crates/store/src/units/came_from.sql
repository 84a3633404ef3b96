-- The merges and splits a unit came from, those of its predecessors as well, newest first. UNION ends a circle that must
-- not be there.
WITH RECURSIVE came(unit_id, change_id) AS (
  SELECT c.unit_id, c.id FROM unit_successors s JOIN unit_changes c ON c.id = s.change_id WHERE s.unit_id = :unit
  UNION
  SELECT c.unit_id, c.id FROM came a JOIN unit_successors s ON s.unit_id = a.unit_id JOIN unit_changes c ON c.id = s.change_id)
SELECT c.id, c.unit_id, c.kind, c.changed_on, c.document, c.old_name,
  (SELECT json_group_array(json_array(u.id, u.name, above.name) ORDER BY u.name_order, u.id)
   FROM unit_successors s JOIN units u ON u.id = s.unit_id LEFT JOIN units above ON above.id = u.parent_id
   WHERE s.change_id = c.id) AS into_units
FROM came a JOIN unit_changes c ON c.id = a.change_id
ORDER BY c.changed_on DESC, c.id DESC;
