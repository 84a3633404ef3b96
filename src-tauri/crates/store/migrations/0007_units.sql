-- Units that change by a decision, and nominees that go from one to another. History is never rewritten: what was sent or
-- decided before keeps the names of its day.

CREATE TABLE unit_changes (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  unit_id INTEGER NOT NULL REFERENCES units(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('rename','merge','split','dissolve')),
  -- The first day it held.
  changed_on TEXT NOT NULL,
  document TEXT NOT NULL,
  -- The unit's name until then.
  old_name TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  UNIQUE (unit_id, changed_on)
) STRICT;

-- The units that go on after a merge (one) or a split (several).
CREATE TABLE unit_successors (
  unit_id INTEGER NOT NULL REFERENCES units(id),
  change_id INTEGER NOT NULL REFERENCES unit_changes(id) ON DELETE CASCADE,
  PRIMARY KEY (unit_id, change_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_successors_by_change ON unit_successors(change_id);

CREATE TABLE nominee_moves (
  id INTEGER PRIMARY KEY,
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  from_unit_id INTEGER NOT NULL REFERENCES units(id),
  to_unit_id INTEGER NOT NULL REFERENCES units(id),
  -- The first day in the new unit.
  moved_on TEXT NOT NULL,
  document TEXT,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  CHECK (from_unit_id <> to_unit_id)
) STRICT;
CREATE INDEX nominee_moves_by_nominee ON nominee_moves(nominee_id, moved_on);
CREATE INDEX nominee_moves_by_units ON nominee_moves(from_unit_id, to_unit_id);
CREATE INDEX nominee_moves_by_new_unit ON nominee_moves(to_unit_id);

-- Where the nominee belonged when the line was sent, written when it goes elsewhere; NULL: where it belongs now.
ALTER TABLE nominations ADD COLUMN unit_id INTEGER REFERENCES units(id);
CREATE INDEX nominations_by_unit ON nominations(unit_id) WHERE unit_id IS NOT NULL;
