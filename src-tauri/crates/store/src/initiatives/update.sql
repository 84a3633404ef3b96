-- What is written about an initiative, replaced; its authors are written apart.
UPDATE initiatives
SET kind = :kind, title = :title, title_key = :title_key, year = :year, scope = :scope, recognised_by = :recognised_by,
    recognised_on = :recognised_on, doc_number = :doc_number, summary = :summary, note = :note, is_edited = :is_edited
WHERE id = :id;
