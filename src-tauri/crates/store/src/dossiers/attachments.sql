-- Files attached to these lines and these submissions, the earliest first; their bytes stay where they are.
SELECT a.id AS id, a.nomination_id, a.submission_id, a.component, a.file_name, a.media_type, a.sha256, a.added_by, a.added_at, b.size
FROM attachments a JOIN blobs b ON b.sha256 = a.sha256
WHERE a.nomination_id IN (SELECT value FROM json_each(:nominations))
UNION ALL
SELECT a.id AS id, a.nomination_id, a.submission_id, a.component, a.file_name, a.media_type, a.sha256, a.added_by, a.added_at, b.size
FROM attachments a JOIN blobs b ON b.sha256 = a.sha256
WHERE a.submission_id IN (SELECT value FROM json_each(:submissions))
ORDER BY id;
