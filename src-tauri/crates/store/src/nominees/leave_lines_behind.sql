-- Lines keep the unit they were sent for.
UPDATE nominations
SET unit_id = (SELECT p.unit_id FROM nominees p WHERE p.id = nominations.nominee_id)
WHERE nominee_id IN (SELECT value FROM json_each(:ids))
  AND unit_id IS NULL
  AND (:before IS NULL OR received_on < :before);
