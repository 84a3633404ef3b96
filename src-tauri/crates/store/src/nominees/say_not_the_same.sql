-- Pairs of namesakes that are different; a pair is kept once, the lower id first, with the newest word about it.
INSERT INTO not_the_same (nominee_a, nominee_b, said_by, said_at, reason)
SELECT min(:nominee, value), max(:nominee, value), :said_by, :said_at, :reason
FROM json_each(:others)
WHERE value <> :nominee
ON CONFLICT (nominee_a, nominee_b) DO UPDATE SET said_by = excluded.said_by, said_at = excluded.said_at, reason = excluded.reason;
