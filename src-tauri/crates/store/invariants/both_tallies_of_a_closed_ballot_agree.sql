-- A secret ballot that was counted has two entries; two entries of a closed item are equal.
SELECT a.item_id FROM tallies a JOIN tallies b ON b.item_id = a.item_id AND a.entry = 1 AND b.entry = 2
JOIN agenda_items i ON i.id = a.item_id AND i.stage = 'closed'
WHERE (a.issued, a.returned, a.valid, a.invalid, a.agree, a.disagree, a.blank, a.written_agree, a.written_disagree, a.written_blank)
   IS NOT (b.issued, b.returned, b.valid, b.invalid, b.agree, b.disagree, b.blank, b.written_agree, b.written_disagree, b.written_blank)
UNION ALL
SELECT r.item_id FROM vote_results r
WHERE json_extract(r.frozen, '$.rule.method') = 'secret_ballot' AND json_extract(r.frozen, '$.tally') IS NOT NULL
  AND (SELECT count(*) FROM tallies t WHERE t.item_id = r.item_id) <> 2;
