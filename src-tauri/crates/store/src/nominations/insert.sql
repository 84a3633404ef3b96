-- A new nomination.
INSERT INTO nominations (uid, submission_id, movement_id, phase_no, received_on, nominee_id, award_id, award_name, award_rank,
  commendation_type, period_from, period_to, achievement, initiatives, award_history, note, stage, source_row, source_sheet, search_key)
VALUES (:uid, :submission, :movement, :phase_no, :received_on, :nominee, :award, :award_name, :award_rank,
  :commendation_type, :period_from, :period_to, :achievement, :initiatives, :award_history, :note, :stage, :source_row, :source_sheet, :search_key);
