-- Other names of units: everybody's, and those of one sender.
SELECT alias_key, unit_id, sender_id FROM unit_aliases WHERE sender_id IS NULL OR sender_id = :sender_id;
