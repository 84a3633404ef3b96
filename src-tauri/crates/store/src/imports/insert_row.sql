-- A row as the sheet holds it, with its judgement where its sheet is taken in.
INSERT INTO import_rows (draft_id, place, sheet_no, row_no, position, section, kind, is_hidden, cells, repairs, chosen, chosen_reason, decision, judged, verdict, notes)
VALUES (:draft_id, :place, :sheet_no, :row_no, :position, :section, :kind, :is_hidden, :cells, :repairs, :chosen, :chosen_reason, :decision, :judged, :verdict, :notes);
