-- Minutes of a session, new or replaced.
INSERT INTO minutes (session_id, doc_number, parts, record_sha256, drafted_at, signing)
VALUES (:session, :doc_number, :parts, :record_sha256, :drafted_at, :signing)
ON CONFLICT (session_id) DO UPDATE SET doc_number = excluded.doc_number, parts = excluded.parts,
  record_sha256 = excluded.record_sha256, drafted_at = excluded.drafted_at, signing = excluded.signing
