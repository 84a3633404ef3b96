-- Nominations of one submission.
SELECT n.id, n.nominee_id, n.submission_id, n.movement_id, n.phase_no, n.stage, n.award_id, n.commendation_type, n.period_from, n.period_to,
  n.achievement, n.initiatives, n.award_history, n.note
FROM nominations n
WHERE n.submission_id = :submission
ORDER BY n.id;
