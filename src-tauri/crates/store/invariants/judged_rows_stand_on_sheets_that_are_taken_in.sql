SELECT r.draft_id, r.place FROM import_rows r
LEFT JOIN import_sheets s ON s.draft_id = r.draft_id AND s.no = r.sheet_no
WHERE s.no IS NULL OR (r.verdict IS NOT NULL AND NOT s.is_used) OR (r.verdict IS NULL AND s.is_used)
   OR r.place NOT LIKE r.sheet_no || '!' || r.row_no || '%';
