-- Steps are numbered 1, 2, 3 … and each begins where the one before it ended.
SELECT s.nomination_id, s.no FROM nomination_steps s
LEFT JOIN nomination_steps before ON before.nomination_id = s.nomination_id AND before.no = s.no - 1
WHERE s.from_stage IS NOT before.to_stage OR (s.no > 1 AND before.no IS NULL);
