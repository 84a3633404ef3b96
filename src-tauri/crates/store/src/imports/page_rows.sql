-- A page of judged rows: found on import_rows_by_position alone, so that only the page itself is read.
SELECT r.judged FROM (
  SELECT draft_id, place, position FROM import_rows
  WHERE draft_id = :draft_id AND verdict IS NOT NULL
    AND (:verdict IS NULL OR verdict = :verdict)
    AND (:sheet_no IS NULL OR sheet_no = :sheet_no)
    AND (:note IS NULL OR instr(notes, :note) > 0)
  ORDER BY position LIMIT :limit OFFSET :offset) page
CROSS JOIN import_rows r ON r.draft_id = page.draft_id AND r.place = page.place
WHERE r.judged IS NOT NULL
ORDER BY page.position;
