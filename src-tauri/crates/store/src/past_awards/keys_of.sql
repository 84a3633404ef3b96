-- What the search keys of some nominees' past awards are made of.
SELECT a.id, p.name, u.name AS unit_name, a.award_name, a.decision_number
FROM json_each(:nominees) who
CROSS JOIN past_awards a ON a.nominee_id = who.value
JOIN nominees p ON p.id = a.nominee_id
JOIN units u ON u.id = p.unit_id;
