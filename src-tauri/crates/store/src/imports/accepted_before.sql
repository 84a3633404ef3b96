-- The newest accepted import of the same file.
SELECT other.id FROM import_drafts d
JOIN import_drafts other ON other.sha256 = d.sha256 AND other.kind = d.kind AND other.id <> d.id
WHERE d.id = :id AND other.stage = 'accepted'
ORDER BY other.id DESC LIMIT 1;
