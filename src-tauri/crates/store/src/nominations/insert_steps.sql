-- One step for each of some nominations, from where they stand now.
INSERT INTO nomination_steps (nomination_id, no, step, from_stage, to_stage, at, actor, reason)
SELECT n.id, 1 + (SELECT coalesce(max(s.no), 0) FROM nomination_steps s WHERE s.nomination_id = n.id),
  :step, n.stage, :to_stage, :at, :actor, :reason
FROM nominations n
WHERE n.id IN (SELECT value FROM json_each(:ids));
