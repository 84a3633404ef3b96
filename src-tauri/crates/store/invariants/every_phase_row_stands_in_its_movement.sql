SELECT m.id FROM movements m
WHERE json_array_length(m.fields, '$.phases') <> (SELECT count(*) FROM movement_phases p WHERE p.movement_id = m.id);
