-- The room is frozen exactly when the session is concluded, and its roll names every member of the attendance.
SELECT s.id FROM sessions s
WHERE (s.stage IN ('concluded', 'signed')) <> (s.room IS NOT NULL)
   OR (s.room IS NOT NULL AND json_array_length(s.room, '$.roll') <> (SELECT count(*) FROM attendance a WHERE a.session_id = s.id));
