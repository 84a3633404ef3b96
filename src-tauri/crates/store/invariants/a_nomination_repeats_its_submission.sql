SELECT n.id FROM nominations n JOIN submissions s ON s.id = n.submission_id
WHERE n.movement_id <> s.movement_id OR n.phase_no <> s.phase_no OR n.received_on <> s.received_on;
