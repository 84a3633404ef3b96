-- A new guiding document.
INSERT INTO documents (uid, subject_key, issued_on, fields)
VALUES (:uid, :subject_key, :issued_on, :fields);
