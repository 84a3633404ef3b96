-- The newest confirmation of every award of a pack.
SELECT r.award_id, r.rule, r.confirmed_at, r.confirmed_by
FROM award_rules r
WHERE r.pack = :pack
  AND r.id = (SELECT max(id) FROM award_rules WHERE pack = r.pack AND award_id = r.award_id)
ORDER BY r.id;
