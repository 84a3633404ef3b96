-- Links of a guiding document to movements.
INSERT INTO document_movements (document_id, movement_id)
SELECT DISTINCT :document, value FROM json_each(:movements);
