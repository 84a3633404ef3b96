-- The newest confirmation of one award of a pack.
SELECT award_id, rule, confirmed_at, confirmed_by
FROM award_rules
WHERE pack = :pack AND award_id = :award
ORDER BY id DESC
LIMIT 1;
