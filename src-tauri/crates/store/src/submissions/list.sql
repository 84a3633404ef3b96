-- Submissions with their counts, newest first.
SELECT s.id, s.movement_id, s.phase_no, s.unit_id, s.doc_number, s.doc_on, s.received_on, s.note,
  coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = u.id AND c.kind = 'rename' AND c.changed_on > s.received_on
    ORDER BY c.changed_on LIMIT 1), u.name) AS unit_name, m.display_title AS movement_title, d.file_name,
  (SELECT count(*) FROM nominations n WHERE n.submission_id = s.id) AS nominations,
  (SELECT count(*) FROM nominations n WHERE n.submission_id = s.id AND n.stage IN ('received', 'under_appraisal')) AS not_appraised
FROM submissions s
JOIN units u ON u.id = s.unit_id
JOIN movements m ON m.id = s.movement_id
LEFT JOIN import_drafts d ON d.id = s.draft_id
WHERE (:movement IS NULL OR s.movement_id = :movement)
  AND (:phase_no IS NULL OR s.phase_no = :phase_no)
  AND (:unit IS NULL OR s.unit_id = :unit)
ORDER BY s.received_on DESC, s.id DESC;
