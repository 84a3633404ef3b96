-- One version of a pack is in force, and it is the newest one ever loaded.
SELECT p.pack_id, p.version
FROM regulation_packs p
WHERE p.unloaded_at IS NULL
  AND EXISTS (
    SELECT 1 FROM regulation_packs q
    WHERE q.pack_id = p.pack_id AND q.unloaded_at IS NULL AND q.id <> p.id
  );
