-- Frozen results about nominations, the newest last.
SELECT i.position, r.frozen
FROM agenda_items i JOIN vote_results r ON r.item_id = i.id
WHERE i.nomination_id IN (SELECT value FROM json_each(:nominations))
ORDER BY r.closed_at, i.id
