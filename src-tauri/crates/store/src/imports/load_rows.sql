-- Every row of a draft; rows of a sheet are read from the top, so the key is the reading order.
SELECT row_no, section, kind, cells, repairs, chosen, is_skipped, judged, verdict, nomination_id, unit_id
FROM import_rows WHERE draft_id = :draft_id ORDER BY row_no;
