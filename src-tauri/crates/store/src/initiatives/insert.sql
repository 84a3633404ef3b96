-- A new initiative, without its authors.
INSERT INTO initiatives (uid, kind, title, title_key, year, scope, recognised_by, recognised_on, doc_number, summary, note, draft_id, search_key)
VALUES (:uid, :kind, :title, :title_key, :year, :scope, :recognised_by, :recognised_on, :doc_number, :summary, :note, :draft, '');
