-- What happened to a unit, newest first, with the units that go on.
SELECT c.id, c.unit_id, c.kind, c.changed_on, c.document, c.old_name,
  (SELECT json_group_array(json_array(u.id, u.name, above.name) ORDER BY u.name_order, u.id)
   FROM unit_successors s JOIN units u ON u.id = s.unit_id LEFT JOIN units above ON above.id = u.parent_id
   WHERE s.change_id = c.id) AS into_units
FROM unit_changes c
WHERE c.unit_id = :unit
ORDER BY c.changed_on DESC, c.id DESC;
