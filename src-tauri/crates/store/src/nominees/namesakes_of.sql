-- Nominees of the same name and kind, with what is kept under them and whether they were said to be somebody else.
SELECT p.id, p.kind, p.name, p.same_key, p.born, p.sex, p.position, p.unit_id, p.recipient_class, u.name AS unit_name,
  (SELECT count(*) FROM nominations n WHERE n.nominee_id = p.id) AS nominations,
  (SELECT count(*) FROM past_awards a WHERE a.nominee_id = p.id) AS past_awards,
  s.said_by, s.said_at, s.reason
FROM nominees self
JOIN nominees p ON p.same_key = self.same_key AND p.kind = self.kind AND p.id <> self.id
JOIN units u ON u.id = p.unit_id
LEFT JOIN not_the_same s ON s.nominee_a = min(p.id, self.id) AND s.nominee_b = max(p.id, self.id)
WHERE self.id = :id
ORDER BY p.id;
