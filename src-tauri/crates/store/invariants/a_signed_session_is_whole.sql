-- Signed means: every item closed, minutes signed; and minutes are signed only in a signed session.
SELECT s.id FROM sessions s LEFT JOIN minutes m ON m.session_id = s.id
WHERE (s.stage = 'signed' AND (m.signing IS NULL OR EXISTS (SELECT 1 FROM agenda_items i WHERE i.session_id = s.id AND i.stage <> 'closed')))
   OR (s.stage <> 'signed' AND m.signing IS NOT NULL)
   OR (s.stage = 'concluded' AND EXISTS (SELECT 1 FROM agenda_items i WHERE i.session_id = s.id AND i.stage <> 'closed'));
