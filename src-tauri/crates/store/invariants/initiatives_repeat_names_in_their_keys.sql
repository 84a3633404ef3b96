SELECT i.id, i.search_key FROM initiatives i JOIN initiative_authors w ON w.initiative_id = i.id JOIN nominees p ON p.id = w.nominee_id
WHERE instr(i.search_key, i.title_key) = 0 OR (p.name_key NOT GLOB '*[^a-z0-9 ]*' AND instr(i.search_key, p.name_key) = 0);
