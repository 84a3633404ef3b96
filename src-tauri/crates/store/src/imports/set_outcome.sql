-- What an accepted row became.
UPDATE import_rows SET nomination_id = :nomination_id, unit_id = :unit_id WHERE draft_id = :draft_id AND row_no = :row_no;
