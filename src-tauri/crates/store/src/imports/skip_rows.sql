-- Rows are left out, or taken back in.
UPDATE import_rows SET is_skipped = :is_skipped
WHERE draft_id = :draft_id AND row_no IN (SELECT value FROM json_each(:row_nos));
