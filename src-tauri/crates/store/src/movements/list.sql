-- Movements that hold every word, newest first; those without a date last.
SELECT m.id, m.display_title, m.fields,
  (SELECT count(*) FROM submissions s WHERE s.movement_id = m.id) AS submissions,
  (SELECT count(*) FROM nominations n WHERE n.movement_id = m.id) AS nominations
FROM movements m
WHERE NOT EXISTS (
  SELECT 1 FROM json_each(:words) w
  WHERE instr(m.title_key, w.value ->> 0) = 0
    AND (w.value ->> 1 IS NULL OR instr(' ' || m.title_key || ' ', ' ' || (w.value ->> 1) || ' ') = 0))
ORDER BY m.launched_on IS NULL, m.launched_on DESC, m.id DESC;
