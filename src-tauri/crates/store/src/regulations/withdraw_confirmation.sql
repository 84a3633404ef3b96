-- The office stands for a figure no more; the line stays.
UPDATE figure_confirmations
SET withdrawn_by = :by, withdrawn_at = :at, withdraw_reason = :reason
WHERE pack_id = :pack AND figure = :figure AND withdrawn_at IS NULL;
