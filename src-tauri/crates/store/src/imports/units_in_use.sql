-- Units an import added that something outside the import refers to. The first few by name.
WITH added(id) AS (
  SELECT unit_id FROM import_rows WHERE draft_id = :draft_id AND verdict = 'new' AND unit_id IS NOT NULL)
SELECT w.name, count(*) OVER () AS lines FROM added JOIN units w ON w.id = added.id
WHERE EXISTS (SELECT 1 FROM nominees n WHERE n.unit_id = added.id)
   OR EXISTS (SELECT 1 FROM submissions s WHERE s.unit_id = added.id)
   OR EXISTS (SELECT 1 FROM members m WHERE m.unit_id = added.id)
   OR EXISTS (SELECT 1 FROM import_drafts d WHERE d.unit_id = added.id)
   OR EXISTS (SELECT 1 FROM units u WHERE u.parent_id = added.id AND u.id NOT IN (SELECT id FROM added))
ORDER BY w.name_order LIMIT 5;
