SELECT id, session_id, position FROM (
  SELECT id, session_id, position, row_number() OVER (PARTITION BY session_id ORDER BY position, id) AS place FROM agenda_items)
WHERE position <> place;
