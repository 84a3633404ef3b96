-- What else conditions ask about: what nominees achieved, who belongs to a collective, what an initiative has served for.
-- Runs with foreign keys off; they are checked before it is committed.

CREATE TABLE looked_into_new (
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  what TEXT NOT NULL CHECK (what IN ('disciplines','proceedings','movements','sudden_achievements','clusters')),
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (nominee_id, what)
) STRICT, WITHOUT ROWID;
INSERT INTO looked_into_new (nominee_id, what, said_by, said_at) SELECT nominee_id, what, said_by, said_at FROM looked_into;
DROP TABLE looked_into;
ALTER TABLE looked_into_new RENAME TO looked_into;

-- A movement's result, a sudden achievement, a place in a bloc or cluster.
CREATE TABLE achievements (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  -- What kind it is, with what conditions ask of that kind: {"kind": "movement", "launcher": "province", …}.
  what TEXT NOT NULL CHECK (json_valid(what)),
  -- In words: the movement, the achievement, the bloc.
  description TEXT,
  document TEXT
) STRICT;
CREATE INDEX achievements_by_nominee ON achievements(nominee_id, year);

-- How many belong to a collective in a year, and how many of them hold which award, as its paper says.
CREATE TABLE memberships (
  nominee_id INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  heads INTEGER NOT NULL CHECK (heads >= 1),
  -- [{"award": "lao_dong_tien_tien", "holders": 12}, …]
  holders TEXT NOT NULL CHECK (json_valid(holders)),
  document TEXT,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (nominee_id, year)
) STRICT, WITHOUT ROWID;

-- The awards an initiative has served for.
CREATE TABLE initiative_uses (
  initiative_id INTEGER NOT NULL REFERENCES initiatives(id) ON DELETE CASCADE,
  award_id TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  PRIMARY KEY (initiative_id, award_id, year)
) STRICT, WITHOUT ROWID;

-- Quotas count who stands for an award, whatever its rank.
CREATE INDEX nominations_by_asked ON nominations(award_id, movement_id);
