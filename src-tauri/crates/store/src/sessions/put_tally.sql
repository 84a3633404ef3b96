-- One entry for several items voted together; each item keeps its own room.
INSERT INTO tallies (item_id, entry, issued, returned, valid, invalid, agree, disagree, blank,
  written_agree, written_disagree, written_blank, voters, at, actor)
SELECT j.value ->> '$.item', :entry, :issued, :returned, :valid, :invalid, :agree, :disagree, :blank,
  :written_agree, :written_disagree, :written_blank, j.value -> '$.room', :at, :actor
FROM json_each(:rooms) j WHERE true
ON CONFLICT (item_id, entry) DO UPDATE SET issued = excluded.issued, returned = excluded.returned, valid = excluded.valid,
  invalid = excluded.invalid, agree = excluded.agree, disagree = excluded.disagree, blank = excluded.blank,
  written_agree = excluded.written_agree, written_disagree = excluded.written_disagree,
  written_blank = excluded.written_blank, voters = excluded.voters, at = excluded.at, actor = excluded.actor
