-- Initiatives with any of the titles of a list, oldest first.
SELECT i.id, i.kind, i.title, i.year, i.scope, i.recognised_by, i.recognised_on, i.doc_number, i.summary, i.note, i.draft_id, i.is_edited,
  (SELECT json_group_array(json_array(w.nominee_id, p.name, u.name) ORDER BY w.no)
   FROM initiative_authors w JOIN nominees p ON p.id = w.nominee_id JOIN units u ON u.id = p.unit_id
   WHERE w.initiative_id = i.id) AS authors,
  (SELECT json_group_array(json_object('award', s.award_id, 'year', s.year) ORDER BY s.year, s.award_id)
   FROM initiative_uses s WHERE s.initiative_id = i.id) AS uses
FROM initiatives i
WHERE i.title_key IN (SELECT value FROM json_each(:title_keys))
ORDER BY i.id;
