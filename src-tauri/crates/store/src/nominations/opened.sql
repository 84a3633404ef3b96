-- One nomination with its nominee as it is now, the name of the unit it was sent for and the session of its newest agenda item.
SELECT n.id, n.stage, n.nominee_id, n.submission_id, n.award_id, n.award_name, n.commendation_type, n.period_from, n.period_to,
  n.achievement, n.initiatives, n.award_history, n.note, n.opinion, n.source_row, n.source_sheet,
  (SELECT d.file_name FROM submissions s JOIN import_drafts d ON d.id = s.draft_id
   WHERE s.id = n.submission_id AND n.source_row IS NOT NULL) AS source_file,
  p.kind, p.name, p.born, p.sex, p.position, p.unit_id, p.recipient_class,
  coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = u.id AND c.kind = 'rename' AND c.changed_on > n.received_on
    ORDER BY c.changed_on LIMIT 1), u.name) AS unit_name,
  (SELECT i.session_id FROM agenda_items i WHERE i.nomination_id = n.id ORDER BY i.id DESC LIMIT 1) AS session_id
FROM nominations n
JOIN nominees p ON p.id = n.nominee_id
JOIN units u ON u.id = coalesce(n.unit_id, p.unit_id)
WHERE n.id = :id;
