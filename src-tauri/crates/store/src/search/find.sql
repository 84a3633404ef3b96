-- Everything that can be found: what it is called, what helps to recognise it, and the folded text that is searched.
WITH things(kind, id, title, title_key, born, detail, other_detail, day, hay) AS (
  SELECT 'nominee', p.id, p.name, p.name_key, p.born, p.position, u.name, NULL, p.name_key
  FROM nominees p JOIN units u ON u.id = p.unit_id
  UNION ALL
  SELECT 'nomination', n.id, p.name, p.name_key, NULL, n.award_name, u.name, n.received_on, n.search_key
  FROM nominations n JOIN nominees p ON p.id = n.nominee_id JOIN units u ON u.id = p.unit_id
  UNION ALL
  SELECT 'unit', u.id, u.name, u.name_key, NULL, above.name, NULL, NULL, u.name_key || ' ' || lower(coalesce(u.code, ''))
  FROM units u LEFT JOIN units above ON above.id = u.parent_id
  UNION ALL
  SELECT 'movement', m.id, m.display_title, m.title_key, NULL, m.fields ->> 'docNumber', m.fields ->> 'issuer', m.launched_on, m.title_key
  FROM movements m
  UNION ALL
  SELECT 'document', d.id, d.fields ->> 'subject', d.subject_key, NULL, d.fields ->> 'docNumber', d.fields ->> 'issuer', d.issued_on, d.subject_key
  FROM documents d
  UNION ALL
  SELECT 'submission', s.id, coalesce(s.doc_number, u.name), u.name_key, NULL, u.name, m.display_title, s.received_on,
    u.name_key || ' ' || lower(replace(replace(coalesce(s.doc_number, ''), 'Đ', 'd'), 'đ', 'd'))
  FROM submissions s JOIN units u ON u.id = s.unit_id JOIN movements m ON m.id = s.movement_id),
fitting AS (
  SELECT *, row_number() OVER (PARTITION BY kind ORDER BY instr(title_key, :begin) = 1 DESC, instr(title_key, :begin) > 1 DESC, title_key, day DESC, id) AS place
  FROM things t
  WHERE NOT EXISTS (
    SELECT 1 FROM json_each(:words) w
    WHERE instr(' ' || replace(replace(replace(replace(t.hay, '/', ' '), '-', ' '), '(', ' '), '“', ' '), w.value ->> 'begins') = 0
      AND coalesce(instr(' ' || t.hay || ' ', w.value ->> 'whole'), 0) = 0))
SELECT kind, id, title, born, detail, other_detail, day
FROM fitting
WHERE place <= :limit
ORDER BY kind, place;
