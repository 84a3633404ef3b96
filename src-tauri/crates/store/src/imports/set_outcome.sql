-- What an accepted row became.
UPDATE import_rows
SET nomination_id = :nomination_id, unit_id = :unit_id, member_id = :member_id, past_award_id = :past_award_id,
    initiative_id = :initiative_id
WHERE draft_id = :draft_id AND place = :place;
