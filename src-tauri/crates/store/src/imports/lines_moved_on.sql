-- Lines of an import that can no longer be taken back: past appraisal, on some agenda, or with papers, marks or requests of
-- their own, which would go with them. The first few by name.
SELECT p.name, count(*) OVER () AS lines
FROM import_rows r JOIN nominations n ON n.id = r.nomination_id JOIN nominees p ON p.id = n.nominee_id
WHERE r.draft_id = :draft_id AND r.verdict IN ('new', 'changed')
  AND (n.stage NOT IN ('received', 'under_appraisal', 'returned')
    OR EXISTS (SELECT 1 FROM agenda_items i WHERE i.nomination_id = n.id)
    OR EXISTS (SELECT 1 FROM attachments a WHERE a.nomination_id = n.id)
    OR EXISTS (SELECT 1 FROM dossier_marks m WHERE m.nomination_id = n.id)
    OR EXISTS (SELECT 1 FROM supplements s WHERE s.nomination_id = n.id))
ORDER BY r.position LIMIT 5;
