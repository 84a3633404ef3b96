-- Ticked lines in the order of the ids, each once.
SELECT n.id, p.name, n.award_id, n.award_name, s.unit_id, u.name AS unit_name, n.movement_id, m.display_title AS movement_title, n.received_on,
  CAST(substr(coalesce(n.period_to, n.period_from, n.received_on), 1, 4) AS INTEGER) AS year
FROM (SELECT value AS id, min(key) AS place FROM json_each(:ids) GROUP BY value) chosen
CROSS JOIN nominations n ON n.id = chosen.id
JOIN nominees p ON p.id = n.nominee_id
JOIN submissions s ON s.id = n.submission_id
JOIN units u ON u.id = s.unit_id
JOIN movements m ON m.id = n.movement_id
ORDER BY chosen.place;
