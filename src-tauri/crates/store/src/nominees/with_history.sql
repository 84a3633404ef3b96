-- Nominees of whom something is kept that an award can rest on, of a unit and those below it, by name.
WITH RECURSIVE below(id) AS (
  SELECT u.id FROM units u WHERE u.id = :unit
  UNION
  SELECT u.id FROM below b JOIN units u ON u.parent_id = b.id)
SELECT p.id, count(*) OVER () AS total
FROM nominees p
WHERE (:unit IS NULL OR p.unit_id IN (SELECT id FROM below))
  AND (EXISTS (SELECT 1 FROM past_awards a WHERE a.nominee_id = p.id)
    OR EXISTS (SELECT 1 FROM ratings r WHERE r.nominee_id = p.id)
    OR EXISTS (SELECT 1 FROM initiative_authors w WHERE w.nominee_id = p.id))
ORDER BY p.name_order, p.id
LIMIT :limit OFFSET :offset;
