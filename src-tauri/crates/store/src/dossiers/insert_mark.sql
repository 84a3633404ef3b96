INSERT INTO dossier_marks (nomination_id, submission_id, component, mark, note, said_by, said_at)
VALUES (:nomination, :submission, :component, :mark, :note, :said_by, :said_at);
