-- A new session.
INSERT INTO sessions (uid, council_id, title, held_on, held_at, place, chair_member_id, secretary_name, tellers, stage)
VALUES (:uid, :council, :title, :held_on, :held_at, :place, :chair, :secretary_name, :tellers, :stage)
