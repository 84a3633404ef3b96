-- The units above one, nearest first. UNION ends a circle that must not be there.
WITH RECURSIVE above(id, parent_id, steps) AS (
  SELECT id, parent_id, 0 FROM units WHERE id = :id
  UNION
  SELECT p.id, p.parent_id, a.steps + 1 FROM above a JOIN units p ON p.id = a.parent_id WHERE a.steps < 100)
SELECT id FROM above WHERE steps > 0 ORDER BY steps;
