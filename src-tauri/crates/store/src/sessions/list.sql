-- Sessions, newest first, with how far their agenda has come.
SELECT s.id, s.council_id, s.title, s.held_on, s.held_at, s.place, s.chair_member_id, s.secretary_name, s.tellers, s.stage,
  (SELECT count(*) FROM agenda_items i WHERE i.session_id = s.id) AS items,
  (SELECT count(*) FROM agenda_items i WHERE i.session_id = s.id AND i.stage = 'closed') AS closed,
  (SELECT count(*) FROM agenda_items i JOIN vote_results r ON r.item_id = i.id
   WHERE i.session_id = s.id AND r.outcome = 'passed') AS passed
FROM sessions s
WHERE :session IS NULL OR s.id = :session
ORDER BY s.held_on DESC, s.id DESC
