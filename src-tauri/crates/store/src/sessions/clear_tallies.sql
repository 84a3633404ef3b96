-- One entry of items, or both when none is named.
DELETE FROM tallies
WHERE item_id IN (SELECT value FROM json_each(:items)) AND (:entry IS NULL OR entry = :entry)
