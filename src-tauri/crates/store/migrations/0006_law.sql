-- The law an office adds to what ships with the program: packs from files, figures it confirmed, quotas of its statute.
-- Nothing is overwritten: what was taken back keeps who did it, when and why.

CREATE TABLE regulation_packs (
  id INTEGER PRIMARY KEY,
  pack_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  file_name TEXT NOT NULL,
  -- The file as it was loaded.
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  loaded_by TEXT NOT NULL,
  loaded_at TEXT NOT NULL,
  unloaded_by TEXT,
  unloaded_at TEXT,
  unload_reason TEXT,
  CHECK ((unloaded_at IS NULL) = (unloaded_by IS NULL) AND (unloaded_at IS NULL) = (unload_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX regulation_packs_in_force ON regulation_packs(pack_id) WHERE unloaded_at IS NULL;
CREATE INDEX regulation_packs_taken_out ON regulation_packs(unloaded_at) WHERE unloaded_at IS NOT NULL;

-- A confirmation holds for the figure as it was: another value in a later version of the pack asks anew.
CREATE TABLE figure_confirmations (
  id INTEGER PRIMARY KEY,
  pack_id TEXT NOT NULL,
  figure TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  document TEXT NOT NULL CHECK (trim(document) <> ''),
  note TEXT,
  confirmed_by TEXT NOT NULL,
  confirmed_at TEXT NOT NULL,
  withdrawn_by TEXT,
  withdrawn_at TEXT,
  withdraw_reason TEXT,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX figure_confirmations_in_force ON figure_confirmations(pack_id, figure) WHERE withdrawn_at IS NULL;
CREATE INDEX figure_confirmations_withdrawn ON figure_confirmations(withdrawn_at) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE local_quotas (
  id INTEGER PRIMARY KEY,
  award_id TEXT NOT NULL,
  base TEXT NOT NULL CHECK (json_valid(base)),
  max_pct INTEGER NOT NULL CHECK (max_pct BETWEEN 1 AND 100),
  is_strict INTEGER NOT NULL CHECK (is_strict IN (0, 1)),
  document TEXT NOT NULL CHECK (trim(document) <> ''),
  valid_from TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL,
  removed_by TEXT,
  removed_at TEXT,
  remove_reason TEXT,
  CHECK ((removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (remove_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX local_quotas_in_force ON local_quotas(award_id, base, valid_from) WHERE removed_at IS NULL;

-- Which text of a pack an appraisal went by; unknown of those made before packs had versions.
ALTER TABLE appraisals ADD COLUMN pack_version INTEGER CHECK (pack_version >= 1);
