-- What is written about a disciplinary measure, replaced.
UPDATE disciplines SET level = :level, decided_on = :decided_on, ends_on = :ends_on, document = :document WHERE id = :id;
