SELECT s.id, s.nomination_id, n.stage
FROM supplements s JOIN nominations n ON n.id = s.nomination_id
WHERE s.closed_at IS NULL AND n.stage <> 'returned';
