-- New places, given as pairs of item and place.
UPDATE agenda_items SET position = placed.value ->> 1
FROM json_each(:places) AS placed
WHERE agenda_items.id = placed.value ->> 0
