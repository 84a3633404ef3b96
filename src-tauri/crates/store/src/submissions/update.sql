-- The head of a submission, replaced.
UPDATE submissions
SET movement_id = :movement, phase_no = :phase_no, unit_id = :unit, doc_number = :doc_number, doc_on = :doc_on,
    received_on = :received_on, note = :note
WHERE id = :id;
