-- Every unit is reached from a root: no unit is its own ancestor.
WITH RECURSIVE reached(id) AS (SELECT id FROM units WHERE parent_id IS NULL UNION SELECT u.id FROM units u JOIN reached r ON u.parent_id = r.id)
SELECT id FROM units WHERE id NOT IN (SELECT id FROM reached);
