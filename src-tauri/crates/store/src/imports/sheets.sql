-- The worksheets of a draft's file.
SELECT no, name, is_hidden, is_used, header_row, header_rows, columns, is_remembered, passed_over, lines
FROM import_sheets WHERE draft_id = :draft_id ORDER BY no;
