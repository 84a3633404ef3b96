-- That somebody looked; the newest word counts.
INSERT INTO looked_into (nominee_id, what, said_by, said_at) VALUES (:nominee, :what, :said_by, :said_at)
ON CONFLICT (nominee_id, what) DO UPDATE SET said_by = excluded.said_by, said_at = excluded.said_at;
