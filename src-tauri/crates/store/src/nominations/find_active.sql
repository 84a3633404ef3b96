-- The nominee's nomination for the award in the phase, unless withdrawn or returned.
SELECT n.id
FROM nominations n
WHERE n.nominee_id = :nominee AND n.award_id = :award AND n.movement_id = :movement AND n.phase_no = :phase_no
  AND n.stage NOT IN ('withdrawn', 'returned')
ORDER BY n.id
LIMIT 1;
