-- Something pending, or once pending, against a nominee.
INSERT INTO proceedings (uid, nominee_id, kind, opened_on, closed_on, document)
VALUES (:uid, :nominee, :kind, :opened_on, :closed_on, :document);
