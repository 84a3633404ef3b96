-- Initiatives by id with their authors, in the order of the ids.
SELECT i.id, i.kind, i.title, i.year, i.scope, i.recognised_by, i.recognised_on, i.doc_number, i.summary, i.note, i.draft_id, i.is_edited,
  (SELECT json_group_array(json_array(w.nominee_id, p.name, u.name) ORDER BY w.no)
   FROM initiative_authors w JOIN nominees p ON p.id = w.nominee_id JOIN units u ON u.id = p.unit_id
   WHERE w.initiative_id = i.id) AS authors,
  (SELECT json_group_array(json_object('award', s.award_id, 'year', s.year) ORDER BY s.year, s.award_id)
   FROM initiative_uses s WHERE s.initiative_id = i.id) AS uses
FROM json_each(:ids) page
CROSS JOIN initiatives i ON i.id = page.value
ORDER BY page.key;
