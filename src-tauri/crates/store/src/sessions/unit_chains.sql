-- Every unit of a nominee on the agenda with itself and the units above it, the province left out.
WITH RECURSIVE chain(unit_id, above_id) AS (
  SELECT p.unit_id, p.unit_id
  FROM agenda_items i JOIN nominations n ON n.id = i.nomination_id JOIN nominees p ON p.id = n.nominee_id
  WHERE i.session_id = :session
  UNION
  SELECT c.unit_id, u.parent_id FROM chain c JOIN units u ON u.id = c.above_id WHERE u.parent_id IS NOT NULL)
SELECT c.unit_id, c.above_id
FROM chain c JOIN units u ON u.id = c.above_id
WHERE u.kind <> 'province' OR c.above_id = c.unit_id
