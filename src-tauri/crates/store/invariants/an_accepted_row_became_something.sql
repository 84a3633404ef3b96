SELECT r.draft_id, r.row_no FROM import_rows r JOIN import_drafts d ON d.id = r.draft_id
WHERE d.stage = 'accepted' AND r.verdict = 'new'
  AND ((d.kind = 'nominations' AND r.nomination_id IS NULL) OR (d.kind = 'units' AND r.unit_id IS NULL));
