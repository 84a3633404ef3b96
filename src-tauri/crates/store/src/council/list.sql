-- Councils, newest first, with their members of one day and their sessions.
SELECT c.id, c.name, c.doc_number, c.doc_on, c.issuer, c.quorum_numerator, c.quorum_denominator, c.quorum_basis,
  (SELECT count(*) FROM members m
   WHERE m.council_id = c.id AND m.from_on <= :on AND (m.to_on IS NULL OR m.to_on >= :on)) AS members_today,
  (SELECT count(*) FROM sessions s WHERE s.council_id = c.id) AS sessions
FROM councils c
WHERE :council IS NULL OR c.id = :council
ORDER BY c.doc_on DESC, c.id DESC
