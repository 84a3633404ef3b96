-- The office stands for a figure of a pack in one way at a time.
SELECT pack_id, figure, count(*) AS times
FROM figure_confirmations
WHERE withdrawn_at IS NULL
GROUP BY pack_id, figure
HAVING count(*) > 1;
