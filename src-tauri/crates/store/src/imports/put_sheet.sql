-- A worksheet of a draft's file as it is understood now.
INSERT INTO import_sheets (draft_id, no, name, is_hidden, is_used, header_row, header_rows, columns, is_remembered, passed_over, lines)
VALUES (:draft_id, :no, :name, :is_hidden, :is_used, :header_row, :header_rows, :columns, :is_remembered, :passed_over, :lines)
ON CONFLICT (draft_id, no) DO UPDATE SET name = excluded.name, is_hidden = excluded.is_hidden, is_used = excluded.is_used,
  header_row = excluded.header_row, header_rows = excluded.header_rows, columns = excluded.columns, is_remembered = excluded.is_remembered,
  passed_over = excluded.passed_over, lines = excluded.lines;
