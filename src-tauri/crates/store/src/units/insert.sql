-- One more unit.
INSERT INTO units (uid, code, name, name_key, name_order, parent_id, kind, field_of_activity, is_state, bloc, is_bloc_leader, valid_from, valid_to)
VALUES (:uid, :code, :name, :name_key, :name_order, :parent, :kind, :activity, :is_state, :bloc, :is_bloc_leader, :valid_from, :valid_to);
