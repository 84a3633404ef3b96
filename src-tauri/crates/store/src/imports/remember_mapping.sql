-- The newest understanding of a sender's headings.
INSERT INTO import_mappings (sender_id, headings_key, mapping) VALUES (:sender_id, :headings_key, :mapping)
ON CONFLICT (sender_id, headings_key) DO UPDATE SET mapping = excluded.mapping;
