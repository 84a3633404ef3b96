-- A person's answer; the newest counts.
INSERT INTO condition_answers (nomination_id, code, is_met, note, said_by, said_at)
VALUES (:nomination, :code, :is_met, :note, :said_by, :said_at)
ON CONFLICT (nomination_id, code) DO UPDATE SET is_met = excluded.is_met, note = excluded.note,
  said_by = excluded.said_by, said_at = excluded.said_at;
