-- Another active nomination of the same nominee for the same award and phase as one of these.
SELECT other.id
FROM nominations n
JOIN nominations other ON other.nominee_id = n.nominee_id AND other.award_id = n.award_id
  AND other.movement_id = n.movement_id AND other.phase_no = n.phase_no AND other.id <> n.id
WHERE n.id IN (SELECT value FROM json_each(:ids))
  AND n.stage NOT IN ('withdrawn', 'returned') AND other.stage NOT IN ('withdrawn', 'returned')
ORDER BY other.id
LIMIT 1;
