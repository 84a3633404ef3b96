INSERT INTO supplements (uid, nomination_id, fields, components, reason, due_on, asked_by, asked_at)
VALUES (:uid, :nomination, :fields, :components, :reason, :due_on, :asked_by, :asked_at);
