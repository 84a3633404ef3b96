-- Past awards by id, in the order of the ids. A collective that is a unit of the tree by name had the unit's name of that day.
SELECT a.id, a.nominee_id, a.award_id, a.award_name, a.award_rank, a.commendation_type, a.year, a.decision_number, a.decision_on, a.issuer,
  a.achievement, a.note, a.draft_id, a.revoked_on, a.revoked_by, p.kind, p.name, p.born, p.unit_id, u.name AS unit_name,
  CASE WHEN p.kind = 'collective' THEN (
    SELECT c.old_name
    FROM units itself
    JOIN unit_changes c ON c.unit_id = itself.id AND c.kind = 'rename'
    WHERE itself.name_key = p.name_key AND (itself.id = p.unit_id OR itself.parent_id = p.unit_id)
      AND c.changed_on > coalesce(a.decision_on, a.year || '-12-31')
    ORDER BY c.changed_on LIMIT 1) END AS as_unit
FROM json_each(:ids) page
CROSS JOIN past_awards a ON a.id = page.value
JOIN nominees p ON p.id = a.nominee_id
JOIN units u ON u.id = p.unit_id
ORDER BY page.key;
