-- Rows are left out, or taken in.
UPDATE import_rows SET decision = :decision
WHERE draft_id = :draft_id AND place IN (SELECT value FROM json_each(:places));
