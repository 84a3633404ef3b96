SELECT i.id FROM initiatives i
WHERE NOT EXISTS (SELECT 1 FROM initiative_authors w WHERE w.initiative_id = i.id AND w.no = 1)
   OR (SELECT max(w.no) <> count(*) FROM initiative_authors w WHERE w.initiative_id = i.id);
