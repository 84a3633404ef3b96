SELECT nomination_id FROM agenda_items WHERE stage = 'waiting' GROUP BY nomination_id HAVING count(*) > 1;
