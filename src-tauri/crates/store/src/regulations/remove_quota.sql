-- Takes a quota back; the line stays.
UPDATE local_quotas
SET removed_by = :by, removed_at = :at, remove_reason = :reason
WHERE id = :id AND removed_at IS NULL;
