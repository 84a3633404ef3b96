-- The step by which a nomination came in.
INSERT INTO nomination_steps (nomination_id, no, step, from_stage, to_stage, at, actor, reason)
VALUES (:id, 1, :step, NULL, :to_stage, :at, :actor, NULL);
