-- A result has a tally exactly where a first entry stands, and repeats its figures.
SELECT r.item_id FROM vote_results r LEFT JOIN tallies t ON t.item_id = r.item_id AND t.entry = 1
WHERE (json_extract(r.frozen, '$.tally') IS NOT NULL) <> (t.item_id IS NOT NULL)
   OR json_extract(r.frozen, '$.tally.agree') IS NOT t.agree
   OR json_extract(r.frozen, '$.tally.issued') IS NOT t.issued
   OR json_extract(r.frozen, '$.tally.valid') IS NOT t.valid
   OR json_extract(r.frozen, '$.tally.writtenAgree') IS NOT t.written_agree
   OR r.agree IS NOT t.agree + t.written_agree;
