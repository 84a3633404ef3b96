-- The notice of a session, corrected.
UPDATE sessions SET council_id = :council, title = :title, held_on = :held_on, held_at = :held_at, place = :place,
  chair_member_id = :chair, secretary_name = :secretary_name, tellers = :tellers
WHERE id = :id
