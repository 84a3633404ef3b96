-- The same nominee asks for the same award once per movement and phase, unless one was withdrawn or returned.
SELECT min(id) AS first, max(id) AS last FROM nominations WHERE stage NOT IN ('withdrawn', 'returned')
GROUP BY nominee_id, award_id, movement_id, phase_no HAVING count(*) > 1;
