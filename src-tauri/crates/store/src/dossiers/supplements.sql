-- Requests for supplement of these lines, the newest first.
SELECT s.id, s.nomination_id, s.fields, s.components, s.reason, s.due_on, s.asked_by, s.asked_at, s.closed_at
FROM supplements s
WHERE s.nomination_id IN (SELECT value FROM json_each(:nominations))
ORDER BY s.id DESC;
