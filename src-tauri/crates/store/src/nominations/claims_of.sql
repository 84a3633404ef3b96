-- What one nominee asks for in other lines that still stand or were passed, newest first.
SELECT n.id, n.award_id, n.award_name, n.commendation_type, n.period_from, n.period_to, n.achievement, u.name AS sender_name
FROM nominations n
JOIN submissions s ON s.id = n.submission_id
JOIN units u ON u.id = s.unit_id
WHERE n.nominee_id = :nominee AND n.id <> :except AND n.stage NOT IN ('withdrawn', 'returned', 'ineligible', 'rejected')
ORDER BY n.received_on DESC, n.id DESC;
