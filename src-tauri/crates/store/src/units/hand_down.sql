-- The units below some units come to stand below another one.
UPDATE units SET parent_id = :into WHERE parent_id IN (SELECT value FROM json_each(:units)) AND id <> :into;
