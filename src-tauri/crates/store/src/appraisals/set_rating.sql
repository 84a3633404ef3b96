-- A year's rating; a later word takes the place of an earlier one.
INSERT INTO ratings (nominee_id, year, rating, document, said_by, said_at)
VALUES (:nominee, :year, :rating, :document, :said_by, :said_at)
ON CONFLICT (nominee_id, year) DO UPDATE SET rating = excluded.rating, document = excluded.document,
  said_by = excluded.said_by, said_at = excluded.said_at;
