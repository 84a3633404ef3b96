-- A merge goes on in one unit, a split in several, a rename or an end in none.
SELECT c.id, c.kind, count(s.unit_id) AS successors
FROM unit_changes c LEFT JOIN unit_successors s ON s.change_id = c.id
GROUP BY c.id
HAVING CASE c.kind WHEN 'merge' THEN successors <> 1 WHEN 'split' THEN successors < 2 ELSE successors <> 0 END;
