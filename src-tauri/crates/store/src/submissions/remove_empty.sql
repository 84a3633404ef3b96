-- A submission without nominations and without papers kept with it.
DELETE FROM submissions
WHERE id = :id AND NOT EXISTS (SELECT 1 FROM nominations n WHERE n.submission_id = :id)
  AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.submission_id = :id)
  AND NOT EXISTS (SELECT 1 FROM dossier_marks m WHERE m.submission_id = :id);
