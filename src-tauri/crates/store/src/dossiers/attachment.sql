-- One file attached, without its bytes.
SELECT a.id, a.nomination_id, a.submission_id, a.component, a.file_name, a.media_type, a.sha256, a.added_by, a.added_at, b.size
FROM attachments a JOIN blobs b ON b.sha256 = a.sha256
WHERE a.id = :id;
