-- Lines whose appraisal has not ended, with what decides which papers they need, by sending unit and submission.
SELECT n.id, n.submission_id, s.unit_id AS sender_id, su.name AS sender_name, s.doc_number, s.doc_on, s.received_on,
  p.kind, p.name, p.recipient_class, pu.kind AS unit_kind, n.award_id, n.award_name, n.commendation_type, n.stage
FROM submissions s
CROSS JOIN nominations n ON n.submission_id = s.id
JOIN nominees p ON p.id = n.nominee_id
JOIN units pu ON pu.id = p.unit_id
JOIN units su ON su.id = s.unit_id
WHERE s.id = ifnull(:submission, s.id) AND s.unit_id = ifnull(:sender, s.unit_id)
  AND n.stage IN ('received', 'under_appraisal', 'returned')
ORDER BY su.name_order, s.unit_id, s.received_on, s.id, n.id;
