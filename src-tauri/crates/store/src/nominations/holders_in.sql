-- Who of a unit, or of those below it, holds an award of a year or stands for it.
WITH RECURSIVE below(id) AS (
  SELECT :unit
  UNION
  SELECT u.id FROM below JOIN units u ON u.parent_id = below.id
)
SELECT count(*) AS nominees FROM (
  SELECT a.nominee_id
  FROM below
  CROSS JOIN nominees p ON p.unit_id = below.id
  CROSS JOIN past_awards a ON a.nominee_id = p.id
  WHERE a.award_id = :award AND a.year = :year AND a.revoked_on IS NULL
  UNION
  SELECT n.nominee_id
  FROM nominations n
  JOIN submissions s ON s.id = n.submission_id
  WHERE n.award_id = :award AND s.unit_id IN (SELECT id FROM below) AND CAST(substr(coalesce(n.period_to, n.period_from, n.received_on), 1, 4) AS INTEGER) = :year
    AND (n.stage IN ('eligible', 'on_agenda', 'passed') OR n.id IN (SELECT value FROM json_each(:ticked)))
);
