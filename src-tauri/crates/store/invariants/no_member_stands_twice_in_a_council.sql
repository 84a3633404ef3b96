SELECT a.id, b.id AS other FROM members a JOIN members b ON b.council_id = a.council_id AND b.id > a.id AND b.name = a.name AND b.post = a.post
WHERE (a.to_on IS NULL OR a.to_on >= b.from_on) AND (b.to_on IS NULL OR b.to_on >= a.from_on);
