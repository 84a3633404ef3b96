-- Past awards that came with an import, in the order they came.
SELECT a.id, a.nominee_id, a.award_id, a.award_name, a.award_rank, a.commendation_type, a.year, a.decision_number, a.decision_on, a.issuer,
  a.achievement, a.note, a.draft_id, a.is_edited
FROM past_awards a
WHERE a.draft_id = :draft
ORDER BY a.id;
