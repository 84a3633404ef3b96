-- Who belongs to a collective in a year; a later word takes the place of an earlier one.
INSERT INTO memberships (nominee_id, year, heads, holders, document, said_by, said_at)
VALUES (:nominee, :year, :heads, :holders, :document, :said_by, :said_at)
ON CONFLICT (nominee_id, year) DO UPDATE SET heads = excluded.heads, holders = excluded.holders, document = excluded.document,
  said_by = excluded.said_by, said_at = excluded.said_at;
