-- Puts a value over one field of some rows, or takes it away again.
UPDATE import_rows
SET repairs = CASE WHEN :value IS NULL THEN json_remove(repairs, :path) ELSE json_set(repairs, :path, :value) END
WHERE draft_id = :draft_id AND place IN (SELECT value FROM json_each(:places));
