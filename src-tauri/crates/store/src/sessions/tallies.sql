-- Entries of items.
SELECT t.item_id, t.entry, t.issued, t.returned, t.valid, t.invalid, t.agree, t.disagree, t.blank,
  t.written_agree, t.written_disagree, t.written_blank, t.voters, t.at, t.actor
FROM tallies t
WHERE t.item_id IN (SELECT value FROM json_each(:items))
ORDER BY t.item_id, t.entry
