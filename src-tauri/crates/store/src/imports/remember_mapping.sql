-- The newest understanding of a sender's headings.
INSERT INTO import_mappings (kind, sender_id, headings_key, mapping) VALUES (:kind, :sender_id, :headings_key, :mapping)
ON CONFLICT (kind, sender_id, headings_key) DO UPDATE SET mapping = excluded.mapping;
