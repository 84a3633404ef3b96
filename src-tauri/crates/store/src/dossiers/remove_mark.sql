DELETE FROM dossier_marks
WHERE component = :component AND (nomination_id = :nomination OR submission_id = :submission);
