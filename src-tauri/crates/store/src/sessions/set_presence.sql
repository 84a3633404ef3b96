-- Presence of one member; the newest word counts.
INSERT INTO attendance (session_id, member_id, presence, note) VALUES (:session, :member, :presence, :note)
ON CONFLICT (session_id, member_id) DO UPDATE SET presence = excluded.presence, note = excluded.note
