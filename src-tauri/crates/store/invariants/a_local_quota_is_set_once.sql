-- One quota of the office's own statute per award, base and first day, and it is a share.
SELECT award_id, base, valid_from, count(*) AS times
FROM local_quotas
WHERE removed_at IS NULL
GROUP BY award_id, base, valid_from
HAVING count(*) > 1 OR max(max_pct) > 100 OR min(max_pct) < 1;
