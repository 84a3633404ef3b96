UPDATE supplements SET closed_at = :at
WHERE closed_at IS NULL AND nomination_id IN (SELECT value FROM json_each(:nominations));
