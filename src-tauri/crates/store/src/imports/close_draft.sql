-- A draft ends; nobody needs the file's bytes any more.
UPDATE import_drafts SET stage = :stage, accepted_at = :accepted_at, undo = :undo, file = NULL WHERE id = :id;
