-- Nominees of a list that nothing uses any more.
DELETE FROM nominees
WHERE id IN (SELECT value FROM json_each(:ids))
  AND NOT EXISTS (SELECT 1 FROM nominations n WHERE n.nominee_id = nominees.id)
  AND NOT EXISTS (SELECT 1 FROM past_awards a WHERE a.nominee_id = nominees.id)
  AND NOT EXISTS (SELECT 1 FROM initiative_authors w WHERE w.nominee_id = nominees.id);
