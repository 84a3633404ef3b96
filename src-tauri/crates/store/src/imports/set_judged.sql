-- How a row was judged.
UPDATE import_rows SET judged = :judged, verdict = :verdict WHERE draft_id = :draft_id AND row_no = :row_no;
