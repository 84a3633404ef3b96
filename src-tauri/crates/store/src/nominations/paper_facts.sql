-- What papers say of nominations beside what lists show.
SELECT n.id, n.opinion, n.award_rank, p.sex
FROM nominations n JOIN nominees p ON p.id = n.nominee_id
WHERE n.id IN (SELECT value FROM json_each(:ids))
