-- A workbook begins to be looked at; the file stays until the draft is closed.
INSERT INTO import_drafts (kind, stage, file_name, sha256, file, target, decision, unit_id, council_id, created_at)
VALUES (:kind, 'open', :file_name, :sha256, :file, :target, :decision, :unit_id, :council_id, :created_at);
