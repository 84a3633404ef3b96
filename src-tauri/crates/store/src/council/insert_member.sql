-- A new member for one term.
INSERT INTO members (uid, council_id, position, name, role, post, unit_id, from_on, to_on, by_decision)
VALUES (:uid, :council, :position, :name, :role, :post, :unit, :from_on, :to_on, :by_decision)
