-- A new past award.
INSERT INTO past_awards (uid, nominee_id, award_id, award_name, award_rank, commendation_type, year, decision_number, decision_on, issuer,
  achievement, note, draft_id, search_key)
VALUES (:uid, :nominee, :award, :award_name, :award_rank, :commendation_type, :year, :decision_number, :decision_on, :issuer,
  :achievement, :note, :draft, :search_key);
