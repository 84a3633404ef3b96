-- Exactly these sheets are taken in.
UPDATE import_sheets SET is_used = no IN (SELECT value FROM json_each(:sheets)) WHERE draft_id = :draft_id;
