-- The name a unit had on a day: until its first rename after that day.
SELECT coalesce((SELECT c.old_name FROM unit_changes c WHERE c.unit_id = u.id AND c.kind = 'rename' AND c.changed_on > :day
    ORDER BY c.changed_on LIMIT 1), u.name) AS name
FROM units u
WHERE u.id = :unit;
