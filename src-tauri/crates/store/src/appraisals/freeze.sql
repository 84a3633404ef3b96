-- What the rules said at an appraisal, over an earlier one.
INSERT INTO appraisals (nomination_id, pack_id, pack_version, evaluation, made_by, made_at, reason)
VALUES (:nomination, :pack_id, :pack_version, :evaluation, :made_by, :made_at, :reason)
ON CONFLICT (nomination_id) DO UPDATE SET pack_id = excluded.pack_id, pack_version = excluded.pack_version, evaluation = excluded.evaluation,
  made_by = excluded.made_by, made_at = excluded.made_at, reason = excluded.reason;
