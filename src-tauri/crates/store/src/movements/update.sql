-- What is written about a movement, replaced.
UPDATE movements
SET display_title = :display_title, title_key = :title_key, parent_id = :parent, launched_on = :launched_on, fields = :fields
WHERE id = :id;
