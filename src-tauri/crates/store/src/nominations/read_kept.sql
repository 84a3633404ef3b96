-- Nominations by id.
SELECT n.id, n.nominee_id, n.submission_id, n.movement_id, n.phase_no, n.stage, n.award_id, n.commendation_type, n.period_from, n.period_to,
  n.achievement, n.initiatives, n.award_history, n.note
FROM nominations n
WHERE n.id IN (SELECT value FROM json_each(:ids))
ORDER BY n.id;
