-- A new nominee.
INSERT INTO nominees (uid, kind, name, name_key, same_key, name_order, born, sex, position, unit_id, recipient_class)
VALUES (:uid, :kind, :name, :name_key, :same_key, :name_order, :born, :sex, :position, :unit, :recipient_class);
