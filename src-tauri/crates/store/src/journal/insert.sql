-- One more line.
INSERT INTO journal (at, actor, verb, subject, detail, search_key, hash)
VALUES (:at, :actor, :verb, :subject, :detail, :search_key, :hash);
