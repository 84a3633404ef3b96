INSERT INTO attachments (uid, nomination_id, submission_id, component, file_name, media_type, sha256, added_by, added_at)
VALUES (:uid, :nomination, :submission, :component, :file_name, :media_type, :sha256, :added_by, :added_at);
