-- After a removal: places behind an empty place move up by one.
UPDATE members SET position = position - 1
WHERE council_id = :council AND position > :position
  AND NOT EXISTS (SELECT 1 FROM members held WHERE held.council_id = :council AND held.position = :position)
