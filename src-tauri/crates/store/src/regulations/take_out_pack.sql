-- A pack from a file is no more in force; the line stays.
UPDATE regulation_packs
SET unloaded_by = :by, unloaded_at = :at, unload_reason = :reason
WHERE pack_id = :pack AND unloaded_at IS NULL;
