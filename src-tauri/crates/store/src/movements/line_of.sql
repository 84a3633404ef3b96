-- A movement and the movements it follows, nearest first. UNION ends a circle, should there be one.
WITH RECURSIVE line(id) AS (
  SELECT :id
  UNION
  SELECT m.parent_id FROM movements m JOIN line l ON m.id = l.id WHERE m.parent_id IS NOT NULL)
SELECT id FROM line;
