-- What is written about a unit.
UPDATE units
SET code = :code, name = :name, name_key = :name_key, name_order = :name_order, parent_id = :parent, kind = :kind, field_of_activity = :activity,
  is_state = :is_state, bloc = :bloc, is_bloc_leader = :is_bloc_leader, valid_from = :valid_from, valid_to = :valid_to
WHERE id = :id;
