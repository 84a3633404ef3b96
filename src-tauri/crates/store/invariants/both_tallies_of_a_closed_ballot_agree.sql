SELECT a.item_id FROM tallies a JOIN tallies b ON b.item_id = a.item_id AND a.entry = 1 AND b.entry = 2
JOIN agenda_items i ON i.id = a.item_id AND i.stage = 'closed'
WHERE (a.issued, a.returned, a.valid, a.invalid, a.agree, a.disagree, a.blank, a.written_agree, a.written_disagree, a.written_blank)
   IS NOT (b.issued, b.returned, b.valid, b.invalid, b.agree, b.disagree, b.blank, b.written_agree, b.written_disagree, b.written_blank);
