-- Who is nominated and what is asked, replaced.
UPDATE nominations
SET unit_id = CASE WHEN nominee_id = :nominee THEN unit_id END, nominee_id = :nominee, award_id = :award, award_name = :award_name, award_rank = :award_rank,
    commendation_type = :commendation_type, period_from = :period_from, period_to = :period_to, achievement = :achievement,
    initiatives = :initiatives, award_history = :award_history, note = :note, search_key = :search_key
WHERE id = :id;
