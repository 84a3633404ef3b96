-- A guiding document, replaced.
UPDATE documents
SET subject_key = :subject_key, issued_on = :issued_on, fields = :fields
WHERE id = :id;
