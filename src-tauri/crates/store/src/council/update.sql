-- What is written about a council, corrected.
UPDATE councils SET name = :name, doc_number = :doc_number, doc_on = :doc_on, issuer = :issuer,
  quorum_numerator = :numerator, quorum_denominator = :denominator, quorum_basis = :basis
WHERE id = :id
