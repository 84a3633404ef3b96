-- A member, corrected; the place in the order stays.
UPDATE members SET name = :name, role = :role, post = :post, unit_id = :unit, from_on = :from_on, to_on = :to_on,
  by_decision = :by_decision
WHERE id = :id
