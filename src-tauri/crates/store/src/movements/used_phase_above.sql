-- The first phase above a number that submissions use.
SELECT s.phase_no AS no,
  (SELECT count(*) FROM nominations n WHERE n.movement_id = s.movement_id AND n.phase_no = s.phase_no) AS nominations
FROM submissions s
WHERE s.movement_id = :id AND s.phase_no > :kept
ORDER BY s.phase_no
LIMIT 1;
