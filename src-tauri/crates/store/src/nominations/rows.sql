-- The rows of one page, in the order of its ids; units by their names of the day the line was received.
SELECT n.id, n.nominee_id, p.kind, p.name, p.born, p.position, u.id AS unit_id,
  coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = u.id AND c.kind = 'rename' AND c.changed_on > n.received_on
    ORDER BY c.changed_on LIMIT 1), u.name) AS unit_name, n.submission_id,
  coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = sender.id AND c.kind = 'rename' AND c.changed_on > n.received_on
    ORDER BY c.changed_on LIMIT 1), sender.name) AS sender_name, n.award_id, n.award_name, n.stage, n.received_on, n.achievement,
  (SELECT s.reason FROM nomination_steps s WHERE s.nomination_id = n.id ORDER BY s.no DESC LIMIT 1) AS reason
FROM json_each(:ids) page
CROSS JOIN nominations n ON n.id = page.value
JOIN nominees p ON p.id = n.nominee_id
JOIN units u ON u.id = coalesce(n.unit_id, p.unit_id)
JOIN submissions h ON h.id = n.submission_id
JOIN units sender ON sender.id = h.unit_id
ORDER BY page.key;
