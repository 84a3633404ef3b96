-- The rows of one page, in the order of its ids.
SELECT n.id, n.nominee_id, p.kind, p.name, p.born, p.position, p.unit_id, u.name AS unit_name, n.submission_id,
  sender.name AS sender_name, n.award_id, n.award_name, n.stage, n.received_on, n.achievement,
  (SELECT s.reason FROM nomination_steps s WHERE s.nomination_id = n.id ORDER BY s.no DESC LIMIT 1) AS reason
FROM json_each(:ids) page
CROSS JOIN nominations n ON n.id = page.value
JOIN nominees p ON p.id = n.nominee_id
JOIN units u ON u.id = p.unit_id
JOIN submissions h ON h.id = n.submission_id
JOIN units sender ON sender.id = h.unit_id
ORDER BY page.key;
