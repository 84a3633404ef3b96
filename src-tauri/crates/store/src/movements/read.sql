-- One movement with its counts.
SELECT m.id, m.fields,
  (SELECT count(*) FROM submissions s WHERE s.movement_id = m.id) AS submissions,
  (SELECT count(*) FROM nominations n WHERE n.movement_id = m.id) AS nominations
FROM movements m
WHERE m.id = :id;
