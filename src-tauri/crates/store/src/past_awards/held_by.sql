-- Past awards of some nominees, by nominee, newest year first.
SELECT a.id, a.nominee_id, a.award_id, a.award_name, a.award_rank, a.commendation_type, a.year, a.decision_number, a.decision_on, a.issuer,
  a.achievement, a.note, a.draft_id, a.is_edited
FROM json_each(:nominees) who
CROSS JOIN past_awards a ON a.nominee_id = who.value
ORDER BY a.nominee_id, a.year DESC, a.award_rank DESC, a.id;
