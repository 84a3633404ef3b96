WITH RECURSIVE came(unit_id, from_id) AS (
  SELECT s.unit_id, c.unit_id FROM unit_successors s JOIN unit_changes c ON c.id = s.change_id
  UNION
  SELECT a.unit_id, c.unit_id FROM came a JOIN unit_successors s ON s.unit_id = a.from_id JOIN unit_changes c ON c.id = s.change_id)
SELECT unit_id FROM came WHERE unit_id = from_id;
