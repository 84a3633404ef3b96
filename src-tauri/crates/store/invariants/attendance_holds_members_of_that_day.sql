SELECT a.session_id, a.member_id FROM attendance a
JOIN sessions s ON s.id = a.session_id JOIN members m ON m.id = a.member_id
WHERE m.council_id <> s.council_id OR m.from_on > s.held_on OR (m.to_on IS NOT NULL AND m.to_on < s.held_on);
