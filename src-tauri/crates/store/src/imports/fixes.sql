-- What is put right by itself in lists of one kind and sender.
SELECT field, found_key, value FROM import_fixes WHERE kind = :kind AND sender_id = :sender_id;
