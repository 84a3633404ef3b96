-- One row of a draft.
SELECT place, sheet_no, row_no, section, kind, is_hidden, cells, repairs, chosen, chosen_reason, decision, verdict,
  nomination_id, unit_id, member_id, past_award_id, initiative_id
FROM import_rows WHERE draft_id = :draft_id AND place = :place;
