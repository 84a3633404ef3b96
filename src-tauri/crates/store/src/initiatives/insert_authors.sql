-- The authors of an initiative, in their order.
INSERT INTO initiative_authors (initiative_id, no, nominee_id)
SELECT :id, key + 1, value FROM json_each(:authors);
