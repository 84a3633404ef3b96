SELECT s.draft_id, s.no FROM import_sheets s
WHERE s.lines <> (SELECT count(*) FROM import_rows r WHERE r.draft_id = s.draft_id AND r.sheet_no = s.no);
