-- What was said of papers of these lines and these submissions.
SELECT m.nomination_id, m.submission_id, m.component, m.mark, m.note, m.said_by, m.said_at
FROM dossier_marks m WHERE m.nomination_id IN (SELECT value FROM json_each(:nominations))
UNION ALL
SELECT m.nomination_id, m.submission_id, m.component, m.mark, m.note, m.said_by, m.said_at
FROM dossier_marks m WHERE m.submission_id IN (SELECT value FROM json_each(:submissions));
