-- What an appraisal looks at beside awards and initiatives, and what it found.

-- How well the tasks of a year were done (xếp loại).
CREATE TABLE ratings (
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  rating TEXT NOT NULL CHECK (rating IN ('not_done','done','good','excellent')),
  -- The paper that says so.
  document TEXT,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (nominee_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE disciplines (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  level TEXT NOT NULL CHECK (level IN ('reprimand','warning','pay_reduction','demotion','removal_from_post','dismissal')),
  decided_on TEXT NOT NULL,
  -- The last day it lasts; NULL while nobody has said.
  ends_on TEXT CHECK (ends_on IS NULL OR ends_on >= decided_on),
  document TEXT
) STRICT;
CREATE INDEX disciplines_by_nominee ON disciplines(nominee_id, decided_on);

-- What is pending, or once was, against a nominee.
CREATE TABLE proceedings (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('discipline','investigation','inspection','complaint','press_allegation')),
  opened_on TEXT NOT NULL,
  -- The day its conclusion was given in writing.
  closed_on TEXT CHECK (closed_on IS NULL OR closed_on >= opened_on),
  document TEXT
) STRICT;
CREATE INDEX proceedings_by_nominee ON proceedings(nominee_id, opened_on);

-- Somebody looked: without this an empty list says nothing.
CREATE TABLE looked_into (
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  what TEXT NOT NULL CHECK (what IN ('disciplines','proceedings')),
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (nominee_id, what)
) STRICT, WITHOUT ROWID;

-- A person's answers to what only a person can say of a nomination; `code` names the question in the regulations.
CREATE TABLE condition_answers (
  nomination_id INTEGER NOT NULL REFERENCES nominations(id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  is_met INTEGER NOT NULL CHECK (is_met IN (0, 1)),
  note TEXT,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (nomination_id, code)
) STRICT, WITHOUT ROWID;

-- What the rules said when a nomination was appraised, as it was then; a later appraisal takes its place, the journal
-- keeps both.
CREATE TABLE appraisals (
  nomination_id INTEGER PRIMARY KEY REFERENCES nominations(id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL,
  evaluation TEXT NOT NULL CHECK (json_valid(evaluation)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- Why the office found otherwise than the rules.
  reason TEXT
) STRICT;

-- A cancelled award is kept and counts no more.
ALTER TABLE past_awards ADD COLUMN revoked_on TEXT;
ALTER TABLE past_awards ADD COLUMN revoked_by TEXT;
