-- The newest word about what a sender writes.
INSERT INTO import_fixes (kind, sender_id, field, found, found_key, value, said_by, said_at)
VALUES (:kind, :sender_id, :field, :found, :found_key, :value, :said_by, :said_at)
ON CONFLICT (kind, sender_id, field, found_key) DO UPDATE SET found = excluded.found, value = excluded.value,
  said_by = excluded.said_by, said_at = excluded.said_at;
