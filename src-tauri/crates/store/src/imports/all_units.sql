-- The whole unit tree: lists name units in many spellings, so all of them are compared in memory.
SELECT id, code, name, parent_id, kind, field_of_activity, is_state, bloc, is_bloc_leader, valid_from, valid_to
FROM units ORDER BY id;
