-- Moves of a nominee, newest first; each unit by its name of that day.
SELECT m.from_unit_id, m.to_unit_id, m.moved_on, m.document,
  coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = a.id AND c.kind = 'rename' AND c.changed_on >= m.moved_on
    ORDER BY c.changed_on LIMIT 1), a.name) AS from_name,
  coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = b.id AND c.kind = 'rename' AND c.changed_on > m.moved_on
    ORDER BY c.changed_on LIMIT 1), b.name) AS to_name
FROM nominee_moves m
JOIN units a ON a.id = m.from_unit_id
JOIN units b ON b.id = m.to_unit_id
WHERE m.nominee_id = :nominee
ORDER BY m.moved_on DESC, m.id DESC;
