-- A new council.
INSERT INTO councils (uid, name, doc_number, doc_on, issuer, quorum_numerator, quorum_denominator, quorum_basis)
VALUES (:uid, :name, :doc_number, :doc_on, :issuer, :numerator, :denominator, :basis)
