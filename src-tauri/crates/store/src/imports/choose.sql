-- Who the person of a row is, and why it is nobody of the namesakes.
UPDATE import_rows SET chosen = :chosen, chosen_reason = :reason WHERE draft_id = :draft_id AND place = :place;
