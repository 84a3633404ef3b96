-- How many judged rows a filter leaves, on import_rows_by_position alone.
SELECT count(*) AS total FROM import_rows
WHERE draft_id = :draft_id AND verdict IS NOT NULL
  AND (:verdict IS NULL OR verdict = :verdict)
  AND (:sheet_no IS NULL OR sheet_no = :sheet_no)
  AND (:note IS NULL OR instr(notes, :note) > 0);
