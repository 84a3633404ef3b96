-- Members of a council, or one member, or those whose term covers a day; in the council's order.
SELECT m.id, m.council_id, m.position, m.name, m.role, m.post, m.unit_id, m.from_on, m.to_on, m.by_decision, u.name AS unit_name
FROM members m LEFT JOIN units u ON u.id = m.unit_id
WHERE (:council IS NULL OR m.council_id = :council)
  AND (:member IS NULL OR m.id = :member)
  AND (:on IS NULL OR (m.from_on <= :on AND (m.to_on IS NULL OR m.to_on >= :on)))
ORDER BY m.position, m.from_on, m.id
