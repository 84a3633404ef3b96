-- A new movement.
INSERT INTO movements (uid, display_title, title_key, parent_id, launched_on, fields, created_at)
VALUES (:uid, :display_title, :title_key, :parent, :launched_on, :fields, :at);
