-- What is put right by itself, newest first; of one sender, or of all.
SELECT f.id, f.kind, f.sender_id, u.name AS sender_name, f.field, f.found, f.value, f.said_by, f.said_at,
  count(*) OVER () AS total
FROM import_fixes f LEFT JOIN units u ON u.id = f.sender_id
WHERE (:sender_id IS NULL OR f.sender_id = :sender_id) AND (:id IS NULL OR f.id = :id)
ORDER BY f.said_at DESC, f.id DESC LIMIT :limit OFFSET :offset;
