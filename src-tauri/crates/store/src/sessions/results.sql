-- Frozen results of a session in the order of its agenda.
SELECT i.position, r.frozen
FROM agenda_items i JOIN vote_results r ON r.item_id = i.id
WHERE i.session_id = :session
ORDER BY i.position, i.id
