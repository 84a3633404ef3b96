SELECT a.id, b.id AS other FROM past_awards a
JOIN past_awards b ON b.nominee_id = a.nominee_id AND b.year = a.year AND b.award_name = a.award_name AND b.id > a.id
WHERE a.decision_number IS b.decision_number AND a.decision_on IS b.decision_on;
