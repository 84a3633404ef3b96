-- Agenda of a session in its order, all of it or some items; a closed item shows names and titles as frozen.
SELECT i.id, i.position, i.stage, i.nomination_id,
  n.award_id, n.award_rank, n.received_on, n.movement_id, n.phase_no, n.achievement, n.award_history,
  p.kind, p.same_key, p.unit_id, p.born, sender.name AS sender_name,
  m.display_title AS movement_title, m.fields ->> '$.title' IS NOT NULL AS has_theme,
  coalesce(r.frozen ->> '$.name', p.name) AS name,
  CASE WHEN r.item_id IS NULL THEN p.position ELSE r.frozen ->> '$.personPosition' END AS person_position,
  coalesce(r.frozen ->> '$.unitName', u.name) AS unit_name,
  coalesce(r.frozen ->> '$.awardName', n.award_name) AS award_name,
  r.outcome, r.agree, r.base, r.frozen ->> '$.loweredAwardName' AS lowered_award_name,
  r.item_id IS NULL AND EXISTS (SELECT 1 FROM tallies t WHERE t.item_id = i.id) AS has_tally
FROM agenda_items i
JOIN nominations n ON n.id = i.nomination_id
JOIN nominees p ON p.id = n.nominee_id
JOIN units u ON u.id = p.unit_id
JOIN submissions s ON s.id = n.submission_id
JOIN units sender ON sender.id = s.unit_id
JOIN movements m ON m.id = n.movement_id
LEFT JOIN vote_results r ON r.item_id = i.id
WHERE i.session_id = :session AND (:items IS NULL OR i.id IN (SELECT value FROM json_each(:items)))
ORDER BY i.position, i.id
