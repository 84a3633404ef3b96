SELECT i.id, n.stage FROM agenda_items i JOIN nominations n ON n.id = i.nomination_id
WHERE i.stage = 'waiting' AND n.stage <> 'on_agenda'
UNION ALL
SELECT n.id, 'no item' FROM nominations n
WHERE n.stage = 'on_agenda' AND NOT EXISTS (SELECT 1 FROM agenda_items i WHERE i.nomination_id = n.id AND i.stage = 'waiting');
