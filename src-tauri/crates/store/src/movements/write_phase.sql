-- One phase of a movement, added or replaced.
INSERT INTO movement_phases (movement_id, no, from_on, to_on)
VALUES (:movement, :no, :from_on, :to_on)
ON CONFLICT (movement_id, no) DO UPDATE SET from_on = excluded.from_on, to_on = excluded.to_on;
