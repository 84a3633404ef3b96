-- Past awards of some nominees, by nominee, newest year first.
SELECT a.id
FROM json_each(:nominees) who
CROSS JOIN past_awards a ON a.nominee_id = who.value
ORDER BY a.nominee_id, a.year DESC, a.award_rank DESC, a.id;
