-- What happened to a unit.
INSERT INTO unit_changes (uid, unit_id, kind, changed_on, document, old_name, said_by, said_at)
VALUES (:uid, :unit, :kind, :on, :document, :old_name, :said_by, :said_at);
