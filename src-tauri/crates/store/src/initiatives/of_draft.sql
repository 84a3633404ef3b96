-- Initiatives that came with an import, in the order they came.
SELECT i.id, i.is_edited, i.title
FROM initiatives i
WHERE i.draft_id = :draft
ORDER BY i.id;
