-- The awards an initiative has served for, from a list: [{"award": "cstd_co_so", "year": 2021}, …].
INSERT INTO initiative_uses (initiative_id, award_id, year)
SELECT :id, value ->> 'award', value ->> 'year' FROM json_each(:uses);
