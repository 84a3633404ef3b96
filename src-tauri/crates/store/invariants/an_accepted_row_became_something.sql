SELECT r.draft_id, r.place FROM import_rows r JOIN import_drafts d ON d.id = r.draft_id
WHERE d.stage = 'accepted' AND r.verdict = 'new' AND r.is_removed = 0
  AND CASE d.kind
        WHEN 'nominations' THEN r.nomination_id
        WHEN 'units' THEN r.unit_id
        WHEN 'members' THEN r.member_id
        WHEN 'past_awards' THEN r.past_award_id
        WHEN 'initiatives' THEN r.initiative_id
      END IS NULL;
