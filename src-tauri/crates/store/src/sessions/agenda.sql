-- Agenda of a session in its order, all of it or some items; a closed item shows everything as frozen, whatever became of
-- its line, its nominee or its movement afterwards.
SELECT i.id, i.position, i.stage, i.nomination_id, p.same_key,
  coalesce(r.frozen ->> '$.kind', p.kind) AS kind,
  coalesce(r.frozen ->> '$.name', p.name) AS name,
  CASE WHEN r.item_id IS NULL THEN p.born ELSE r.frozen ->> '$.born' END AS born,
  CASE WHEN r.item_id IS NULL THEN p.position ELSE r.frozen ->> '$.personPosition' END AS person_position,
  coalesce(r.frozen ->> '$.line.unit', u.id) AS unit_id,
  coalesce(r.frozen ->> '$.unitName', u.name) AS unit_name,
  coalesce(r.frozen ->> '$.senderName', sender.name) AS sender_name,
  coalesce(r.frozen ->> '$.achievement', n.achievement) AS achievement,
  CASE WHEN r.item_id IS NULL THEN n.award_history ELSE r.frozen ->> '$.awardHistory' END AS award_history,
  coalesce(r.frozen ->> '$.awardId', n.award_id) AS award_id,
  coalesce(r.frozen ->> '$.awardName', n.award_name) AS award_name,
  coalesce(r.frozen ->> '$.line.awardRank', n.award_rank) AS award_rank,
  coalesce(r.frozen ->> '$.line.receivedOn', n.received_on) AS received_on,
  coalesce(r.frozen ->> '$.line.movement', n.movement_id) AS movement_id,
  coalesce(r.frozen ->> '$.line.phaseNo', n.phase_no) AS phase_no,
  coalesce(r.frozen ->> '$.line.movementTitle', m.display_title) AS movement_title,
  coalesce(r.frozen ->> '$.line.hasTheme', m.fields ->> '$.title' IS NOT NULL) AS has_theme,
  r.outcome, r.agree, r.base, r.frozen ->> '$.loweredAwardName' AS lowered_award_name,
  r.item_id IS NULL AND EXISTS (SELECT 1 FROM tallies t WHERE t.item_id = i.id) AS has_tally
FROM agenda_items i
JOIN nominations n ON n.id = i.nomination_id
JOIN nominees p ON p.id = n.nominee_id
JOIN units u ON u.id = coalesce(n.unit_id, p.unit_id)
JOIN submissions s ON s.id = n.submission_id
JOIN units sender ON sender.id = s.unit_id
JOIN movements m ON m.id = n.movement_id
LEFT JOIN vote_results r ON r.item_id = i.id
WHERE i.session_id = :session AND (:items IS NULL OR i.id IN (SELECT value FROM json_each(:items)))
ORDER BY i.position, i.id
