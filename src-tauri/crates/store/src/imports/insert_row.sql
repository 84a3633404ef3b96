-- A row as the sheet holds it; it is judged afterwards.
INSERT INTO import_rows (draft_id, row_no, position, section, kind, cells, repairs, chosen, is_skipped)
VALUES (:draft_id, :row_no, :position, :section, :kind, :cells, :repairs, :chosen, :is_skipped);
