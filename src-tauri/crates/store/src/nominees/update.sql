-- What is known about a nominee, replaced.
UPDATE nominees
SET kind = :kind, name = :name, name_key = :name_key, same_key = :same_key, name_order = :name_order, born = :born,
    sex = :sex, position = :position, unit_id = :unit, recipient_class = :recipient_class
WHERE id = :id;
