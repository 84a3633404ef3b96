-- Pairs of namesakes that are different people; a pair is kept once, the lower id first.
INSERT OR IGNORE INTO not_the_same (nominee_a, nominee_b, said_by, said_at)
SELECT min(:nominee, value), max(:nominee, value), :said_by, :said_at
FROM json_each(:others)
WHERE value <> :nominee;
