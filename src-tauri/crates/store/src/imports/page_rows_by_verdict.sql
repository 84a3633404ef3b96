-- A page of the rows with one verdict, on import_rows_by_verdict.
SELECT judged FROM import_rows WHERE draft_id = :draft_id AND verdict = :verdict
ORDER BY position LIMIT :limit OFFSET :offset;
