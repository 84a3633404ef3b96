-- Another name of a unit.
INSERT INTO unit_aliases (sender_id, alias, alias_key, unit_id) VALUES (:sender_id, :alias, :alias_key, :unit_id);
