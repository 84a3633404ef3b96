-- Whether a member votes on an item; the newest word counts.
INSERT INTO item_absences (item_id, member_id, absence, note) VALUES (:item, :member, :absence, :note)
ON CONFLICT (item_id, member_id) DO UPDATE SET absence = excluded.absence, note = excluded.note
