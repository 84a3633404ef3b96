-- Past awards by id, in the order of the ids.
SELECT a.id, a.nominee_id, a.award_id, a.award_name, a.award_rank, a.commendation_type, a.year, a.decision_number, a.decision_on, a.issuer,
  a.achievement, a.note, a.draft_id, a.revoked_on, a.revoked_by, p.kind, p.name, p.born, p.unit_id, u.name AS unit_name
FROM json_each(:ids) page
CROSS JOIN past_awards a ON a.id = page.value
JOIN nominees p ON p.id = a.nominee_id
JOIN units u ON u.id = p.unit_id
ORDER BY page.key;
