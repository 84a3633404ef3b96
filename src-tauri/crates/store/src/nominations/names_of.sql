-- Names of nominees by nomination, in the order of the ids.
SELECT p.name
FROM json_each(:ids) page
CROSS JOIN nominations n ON n.id = page.value
JOIN nominees p ON p.id = n.nominee_id
ORDER BY page.key
LIMIT :limit;
