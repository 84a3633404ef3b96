-- One row of a draft.
SELECT row_no, section, kind, cells, repairs, chosen, is_skipped, judged, verdict, nomination_id, unit_id
FROM import_rows WHERE draft_id = :draft_id AND row_no = :row_no;
