-- The units an import added, parents and children in one statement.
DELETE FROM units WHERE id IN (
  SELECT unit_id FROM import_rows WHERE draft_id = :draft_id AND verdict = 'new' AND unit_id IS NOT NULL);
