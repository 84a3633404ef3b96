-- A page of judged rows.
SELECT judged FROM import_rows WHERE draft_id = :draft_id AND judged IS NOT NULL
ORDER BY row_no LIMIT :limit OFFSET :offset;
