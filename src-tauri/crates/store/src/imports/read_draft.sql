-- One draft with its verdicts counted on import_rows_by_position alone.
SELECT d.id, d.kind, d.stage, d.file_name, d.sha256, d.target, d.decision, d.unit_id, d.council_id, d.created_at, d.accepted_at,
  u.name AS unit_name,
  (SELECT s.id FROM submissions s WHERE s.draft_id = d.id) AS submission_id,
  (SELECT json_group_array(s.name ORDER BY s.no) FROM import_sheets s WHERE s.draft_id = d.id AND s.is_used) AS sheets,
  count(r.verdict) AS total,
  coalesce(sum(r.verdict = 'new'), 0) AS new_rows,
  coalesce(sum(r.verdict = 'changed'), 0) AS changed_rows,
  coalesce(sum(r.verdict = 'same'), 0) AS same_rows,
  coalesce(sum(r.verdict = 'conflict'), 0) AS conflict_rows,
  coalesce(sum(r.verdict = 'problem'), 0) AS problem_rows,
  coalesce(sum(r.verdict = 'skipped'), 0) AS skipped_rows
FROM import_drafts d
LEFT JOIN units u ON u.id = d.unit_id
LEFT JOIN import_rows r ON r.draft_id = d.id
WHERE d.id = :id
GROUP BY d.id;
