SELECT a.id, a.search_key FROM past_awards a JOIN nominees p ON p.id = a.nominee_id JOIN units u ON u.id = p.unit_id
WHERE (p.name_key NOT GLOB '*[^a-z0-9 ]*' AND instr(a.search_key, p.name_key) = 0)
   OR (u.name_key NOT GLOB '*[^a-z0-9 ]*' AND instr(a.search_key, u.name_key) = 0);
