-- Frozen results of items in the order of their agendas.
SELECT i.position, r.frozen
FROM vote_results r JOIN agenda_items i ON i.id = r.item_id
WHERE r.item_id IN (SELECT value FROM json_each(:items))
ORDER BY i.session_id, i.position, i.id
