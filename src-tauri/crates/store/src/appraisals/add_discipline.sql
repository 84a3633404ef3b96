-- A disciplinary measure.
INSERT INTO disciplines (uid, nominee_id, level, decided_on, ends_on, document)
VALUES (:uid, :nominee, :level, :decided_on, :ends_on, :document);
