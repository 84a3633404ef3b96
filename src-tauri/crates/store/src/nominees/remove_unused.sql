-- Nominees of a list that no nomination uses any more.
DELETE FROM nominees
WHERE id IN (SELECT value FROM json_each(:ids))
  AND NOT EXISTS (SELECT 1 FROM nominations n WHERE n.nominee_id = nominees.id);
