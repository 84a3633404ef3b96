SELECT item_id FROM vote_results
WHERE present > members OR agree > base OR base > members OR needed > base
   OR (computed_passed IS NOT NULL AND computed_passed <> (agree >= needed));
