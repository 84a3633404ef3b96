-- How a row was judged; rows whose judgement stayed the same are not written.
UPDATE import_rows SET judged = :judged, verdict = :verdict, notes = :notes
WHERE draft_id = :draft_id AND place = :place AND judged IS NOT :judged;
