-- What the nominations of a submission repeat of it.
UPDATE nominations
SET movement_id = :movement, phase_no = :phase_no, received_on = :received_on
WHERE submission_id = :id;
