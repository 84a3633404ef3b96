-- Heads of items, in the order of their agendas.
SELECT i.id, i.session_id, i.position, i.nomination_id, i.stage
FROM agenda_items i
WHERE i.id IN (SELECT value FROM json_each(:items))
ORDER BY i.session_id, i.position, i.id
