-- A submission without nominations.
DELETE FROM submissions
WHERE id = :id AND NOT EXISTS (SELECT 1 FROM nominations n WHERE n.submission_id = :id);
