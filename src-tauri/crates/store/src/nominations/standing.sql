-- Nominees standing for some awards by sender, movement and year, without the ticked lines.
SELECT n.award_id, s.unit_id, n.movement_id, CAST(substr(coalesce(n.period_to, n.period_from, n.received_on), 1, 4) AS INTEGER) AS year, count(DISTINCT n.nominee_id) AS nominees
FROM json_each(:awards) asked
CROSS JOIN nominations n ON n.award_id = asked.value
JOIN submissions s ON s.id = n.submission_id
WHERE n.stage IN ('eligible', 'on_agenda', 'passed') AND n.id NOT IN (SELECT value FROM json_each(:ticked))
GROUP BY n.award_id, s.unit_id, n.movement_id, year;
