-- Rows of sheets that are not taken in have no judgement.
UPDATE import_rows SET judged = NULL, verdict = NULL, notes = ''
WHERE draft_id = :draft_id AND verdict IS NOT NULL
  AND sheet_no IN (SELECT no FROM import_sheets WHERE draft_id = :draft_id AND NOT is_used);
