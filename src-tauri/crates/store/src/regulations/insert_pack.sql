-- A pack from a file takes effect.
INSERT INTO regulation_packs (pack_id, version, file_name, body, sha256, loaded_by, loaded_at)
VALUES (:pack, :version, :file_name, :body, :sha256, :by, :at);
