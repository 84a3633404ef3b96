SELECT i.id FROM agenda_items i LEFT JOIN vote_results r ON r.item_id = i.id
WHERE (i.stage = 'closed') <> (r.item_id IS NOT NULL);
