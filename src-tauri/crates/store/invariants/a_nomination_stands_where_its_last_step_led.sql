SELECT n.id, n.stage FROM nominations n
LEFT JOIN nomination_steps s ON s.nomination_id = n.id
  AND s.no = (SELECT max(no) FROM nomination_steps WHERE nomination_id = n.id)
WHERE s.to_stage IS NOT n.stage;
