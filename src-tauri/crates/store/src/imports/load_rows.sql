-- Rows of a draft in reading order; without their judgements, which are as wide as all the rest together.
SELECT place, sheet_no, row_no, section, kind, is_hidden, cells, repairs, chosen, chosen_reason, decision, verdict,
  nomination_id, unit_id, member_id, past_award_id, initiative_id
FROM import_rows
WHERE draft_id = :draft_id
  AND (NOT :only_used OR sheet_no IN (SELECT no FROM import_sheets WHERE draft_id = :draft_id AND is_used))
ORDER BY position;
