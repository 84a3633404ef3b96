-- The steps of one nomination, first step first.
SELECT step, from_stage, to_stage, at, actor, reason
FROM nomination_steps
WHERE nomination_id = :id
ORDER BY no;
