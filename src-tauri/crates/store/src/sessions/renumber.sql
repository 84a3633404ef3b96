-- Places 1, 2, 3 … in the present order.
UPDATE agenda_items SET position = placed.place
FROM (SELECT id, row_number() OVER (ORDER BY position, id) AS place FROM agenda_items WHERE session_id = :session) AS placed
WHERE agenda_items.id = placed.id AND agenda_items.position <> placed.place
