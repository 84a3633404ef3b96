-- Names and ranks of awards of some nominations: [{"nomination": 1, "name": "…", "rank": 2}, …].
UPDATE nominations
SET award_name = fresh.name, award_rank = fresh.rank
FROM (SELECT value ->> 'nomination' AS id, value ->> 'name' AS name, value ->> 'rank' AS rank FROM json_each(:awards)) AS fresh
WHERE nominations.id = fresh.id;
