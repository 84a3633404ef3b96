-- A new submission.
INSERT INTO submissions (uid, movement_id, phase_no, unit_id, doc_number, doc_on, received_on, note, draft_id)
VALUES (:uid, :movement, :phase_no, :unit, :doc_number, :doc_on, :received_on, :note, :draft);
