-- Minutes of a session.
SELECT doc_number, parts, record_sha256, drafted_at, signing FROM minutes WHERE session_id = :session
