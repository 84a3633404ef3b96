-- New items behind the last one, in the order given.
INSERT INTO agenda_items (session_id, position, nomination_id, stage)
SELECT :session, (SELECT coalesce(max(position), 0) FROM agenda_items WHERE session_id = :session) + j.key + 1, j.value, :stage
FROM json_each(:nominations) j
ORDER BY j.key
