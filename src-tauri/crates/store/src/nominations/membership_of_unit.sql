-- Who belongs to a unit in a year, as a paper counted it: kept with the collective that is the whole unit.
SELECT m.heads, m.holders
FROM units u
JOIN nominees p ON p.unit_id = u.id AND p.kind = 'collective' AND p.name = u.name
JOIN memberships m ON m.nominee_id = p.id
WHERE u.id = :unit AND m.year = :year
ORDER BY p.id
LIMIT 1;
