-- People and households of some units.
SELECT p.id
FROM json_each(:units) of_unit
CROSS JOIN nominees p ON p.unit_id = of_unit.value
WHERE p.kind IN ('person', 'household')
ORDER BY p.id;
