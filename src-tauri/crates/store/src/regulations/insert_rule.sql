-- One more confirmation.
INSERT INTO award_rules (pack, award_id, rule, confirmed_at, confirmed_by)
VALUES (:pack, :award, :rule, :at, :by);
