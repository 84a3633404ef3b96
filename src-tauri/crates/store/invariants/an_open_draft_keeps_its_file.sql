SELECT id FROM import_drafts WHERE stage = 'open' AND file IS NULL;
