-- Guiding documents with the movements they are linked to, newest first; those without a date last.
SELECT d.id, d.fields,
  (SELECT coalesce(json_group_array(json_object('id', l.id, 'title', l.display_title)), '[]')
   FROM (SELECT m.id, m.display_title FROM document_movements dm JOIN movements m ON m.id = dm.movement_id
         WHERE dm.document_id = d.id ORDER BY m.id) l) AS movements
FROM documents d
WHERE (:document IS NULL OR d.id = :document)
  AND (:movement IS NULL OR EXISTS (
    SELECT 1 FROM document_movements dm WHERE dm.document_id = d.id AND dm.movement_id = :movement))
ORDER BY d.issued_on IS NULL, d.issued_on DESC, d.id DESC;
