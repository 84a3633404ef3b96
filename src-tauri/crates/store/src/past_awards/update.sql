-- What is written about a past award, replaced.
UPDATE past_awards
SET nominee_id = :nominee, award_id = :award, award_name = :award_name, award_rank = :award_rank, commendation_type = :commendation_type,
    year = :year, decision_number = :decision_number, decision_on = :decision_on, issuer = :issuer, achievement = :achievement,
    note = :note, is_edited = :is_edited, search_key = :search_key
WHERE id = :id;
