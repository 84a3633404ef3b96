-- Awards of the collectives that were merged into some collectives, or of those they were split from: a collective is a
-- unit of the tree when it bears its name and stands in it or in the unit above it. UNION ends a circle.
WITH RECURSIVE
  came(follower, unit_id) AS (
    SELECT p.id, c.unit_id
    FROM json_each(:nominees) who
    CROSS JOIN nominees p ON p.id = who.value AND p.kind = 'collective'
    JOIN units itself ON itself.name_key = p.name_key AND (itself.id = p.unit_id OR itself.parent_id = p.unit_id)
    JOIN unit_successors s ON s.unit_id = itself.id
    JOIN unit_changes c ON c.id = s.change_id
    UNION
    SELECT a.follower, c.unit_id
    FROM came a JOIN unit_successors s ON s.unit_id = a.unit_id JOIN unit_changes c ON c.id = s.change_id)
SELECT DISTINCT a.follower, w.id
FROM came a
CROSS JOIN units before ON before.id = a.unit_id
CROSS JOIN nominees p ON p.unit_id IN (before.id, before.parent_id) AND p.kind = 'collective' AND p.name_key = before.name_key
  AND p.id <> a.follower
CROSS JOIN past_awards w ON w.nominee_id = p.id
ORDER BY a.follower, w.year DESC, w.award_rank DESC, w.id;
