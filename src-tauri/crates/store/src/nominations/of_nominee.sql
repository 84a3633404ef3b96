-- Nominations of one nominee, newest first; one may be left out.
SELECT n.id, n.award_name, n.stage, n.received_on, m.display_title AS movement_title
FROM nominations n
JOIN movements m ON m.id = n.movement_id
WHERE n.nominee_id = :nominee AND n.id IS NOT :except
ORDER BY n.received_on DESC, n.id DESC;
