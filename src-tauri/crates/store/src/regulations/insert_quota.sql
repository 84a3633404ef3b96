-- One more quota of the office's own statute.
INSERT INTO local_quotas (award_id, base, max_pct, is_strict, document, valid_from, set_by, set_at)
VALUES (:award, :base, :max_pct, :strict, :document, :valid_from, :by, :at);
