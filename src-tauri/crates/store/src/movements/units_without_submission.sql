-- Units expected to send that have not, by title. A unit below a department, district … sends through that one,
-- unless it stands in a bloc of its own right: bloc leaders, and enterprises that belong to a bloc.
WITH RECURSIVE
  senders(id) AS (
    SELECT u.id FROM units u
    WHERE u.kind IN ('department', 'board', 'union', 'armed_forces', 'district')),
  below(id) AS (
    SELECT u.id FROM units u JOIN senders s ON u.parent_id = s.id
    UNION
    SELECT u.id FROM units u JOIN below b ON u.parent_id = b.id)
SELECT u.id, u.name, parent.name AS parent_name
FROM units u
LEFT JOIN units parent ON parent.id = u.parent_id
WHERE ((u.id IN (SELECT id FROM senders) AND u.id NOT IN (SELECT id FROM below))
    OR u.is_bloc_leader = 1
    OR (u.kind = 'enterprise' AND u.bloc IS NOT NULL))
  AND (u.valid_from IS NULL OR :to_on IS NULL OR u.valid_from <= :to_on)
  AND (u.valid_to IS NULL OR :from_on IS NULL OR u.valid_to >= :from_on)
  AND NOT EXISTS (
    SELECT 1 FROM submissions s
    WHERE s.unit_id = u.id AND s.movement_id = :movement AND (:phase_no IS NULL OR s.phase_no = :phase_no))
ORDER BY u.name_order, u.id;
