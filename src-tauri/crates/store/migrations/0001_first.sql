-- The first shape of the file. Dates are TEXT 'YYYY-MM-DD', moments 'YYYY-MM-DDTHH:MM:SS', both of the office's clock.
-- `*_key` columns hold folded text (marks stripped, đ→d, lower case) for search, `*_order` columns a collation key for lists.

CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  profile TEXT NOT NULL CHECK (json_valid(profile)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE units (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  code TEXT UNIQUE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name_order BLOB NOT NULL,
  parent_id INTEGER REFERENCES units(id),
  kind TEXT NOT NULL CHECK (kind IN ('province','department','board','union','armed_forces','district','commune','public_service','enterprise','bloc','other')),
  field_of_activity TEXT,
  is_state INTEGER NOT NULL CHECK (is_state IN (0, 1)),
  bloc TEXT,
  is_bloc_leader INTEGER NOT NULL CHECK (is_bloc_leader IN (0, 1)),
  valid_from TEXT,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX units_by_parent ON units(parent_id);
CREATE INDEX units_by_key ON units(name_key);
CREATE INDEX units_by_order ON units(name_order);

-- Other names a sender uses for a unit, remembered from repairs. sender_id NULL: for everybody.
CREATE TABLE unit_aliases (
  id INTEGER PRIMARY KEY,
  sender_id INTEGER REFERENCES units(id) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  alias_key TEXT NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES units(id) ON DELETE CASCADE,
  UNIQUE (sender_id, alias_key)
) STRICT;

CREATE TABLE movements (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  display_title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  parent_id INTEGER REFERENCES movements(id),
  launched_on TEXT,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE movement_phases (
  movement_id INTEGER NOT NULL REFERENCES movements(id) ON DELETE CASCADE,
  no INTEGER NOT NULL CHECK (no >= 1),
  from_on TEXT,
  to_on TEXT,
  PRIMARY KEY (movement_id, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  subject_key TEXT NOT NULL,
  issued_on TEXT,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE document_movements (
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  movement_id INTEGER NOT NULL REFERENCES movements(id) ON DELETE CASCADE,
  PRIMARY KEY (document_id, movement_id)
) STRICT, WITHOUT ROWID;

-- The office's own word on how an award is voted on, per regulation pack. The newest line counts.
CREATE TABLE award_rules (
  id INTEGER PRIMARY KEY,
  pack TEXT NOT NULL,
  award_id TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  confirmed_at TEXT NOT NULL,
  confirmed_by TEXT NOT NULL
) STRICT;
CREATE INDEX award_rules_by_award ON award_rules(pack, award_id, id);

CREATE TABLE nominees (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('collective','person','household')),
  name TEXT NOT NULL,
  -- Folded, for search.
  name_key TEXT NOT NULL,
  -- Marks kept, tone placement levelled: what "the same name" means.
  same_key TEXT NOT NULL,
  name_order BLOB NOT NULL,
  born TEXT,
  sex TEXT CHECK (sex IN ('male','female')),
  position TEXT,
  unit_id INTEGER NOT NULL REFERENCES units(id),
  recipient_class TEXT CHECK (recipient_class IN ('province_leader','department_leader','business_person','division_leader','direct_worker'))
) STRICT;
CREATE INDEX nominees_by_same ON nominees(same_key, kind);
CREATE INDEX nominees_by_order ON nominees(name_order);
CREATE INDEX nominees_by_unit ON nominees(unit_id, name_order);

-- Pairs that share a name and are not the same, who said so and why.
CREATE TABLE not_the_same (
  nominee_a INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  nominee_b INTEGER NOT NULL REFERENCES nominees(id) ON DELETE CASCADE,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (nominee_a, nominee_b),
  CHECK (nominee_a < nominee_b)
) STRICT, WITHOUT ROWID;

CREATE TABLE submissions (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  movement_id INTEGER NOT NULL REFERENCES movements(id),
  phase_no INTEGER NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES units(id),
  doc_number TEXT,
  doc_on TEXT,
  received_on TEXT NOT NULL,
  note TEXT,
  draft_id INTEGER REFERENCES import_drafts(id),
  FOREIGN KEY (movement_id, phase_no) REFERENCES movement_phases(movement_id, no)
) STRICT;
CREATE INDEX submissions_by_movement ON submissions(movement_id, phase_no);
CREATE INDEX submissions_by_unit ON submissions(unit_id);
CREATE INDEX submissions_by_draft ON submissions(draft_id) WHERE draft_id IS NOT NULL;

CREATE TABLE nominations (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  submission_id INTEGER NOT NULL REFERENCES submissions(id),
  -- Repeated from the submission so that lists filter and count on one index.
  movement_id INTEGER NOT NULL REFERENCES movements(id),
  phase_no INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  nominee_id INTEGER NOT NULL REFERENCES nominees(id),
  award_id TEXT NOT NULL,
  -- Name and rank of the award as the regulations had them when the line was entered.
  award_name TEXT NOT NULL,
  award_rank INTEGER NOT NULL,
  commendation_type TEXT NOT NULL CHECK (commendation_type IN ('merit','sudden','thematic','dedication','seniority','foreign','resistance')),
  period_from TEXT,
  period_to TEXT,
  achievement TEXT NOT NULL,
  initiatives TEXT,
  award_history TEXT,
  note TEXT,
  opinion TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('received','under_appraisal','returned','eligible','ineligible','on_agenda','passed','rejected','lowered','deferred','withdrawn')),
  source_row INTEGER,
  -- Folded name, position and unit: what the list's search box looks through.
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX nominations_by_stage ON nominations(movement_id, stage, received_on DESC, id DESC);
CREATE INDEX nominations_by_received ON nominations(received_on DESC, id DESC);
CREATE INDEX nominations_by_movement ON nominations(movement_id, received_on DESC, id DESC);
CREATE INDEX nominations_by_award ON nominations(award_rank DESC, award_id, received_on DESC, id DESC);
CREATE INDEX nominations_by_submission ON nominations(submission_id);
CREATE INDEX nominations_by_nominee ON nominations(nominee_id, award_id);

CREATE TABLE nomination_steps (
  nomination_id INTEGER NOT NULL REFERENCES nominations(id) ON DELETE CASCADE,
  no INTEGER NOT NULL CHECK (no >= 1),
  step TEXT NOT NULL,
  from_stage TEXT,
  to_stage TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (nomination_id, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_drafts (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('units','nominations')),
  stage TEXT NOT NULL CHECK (stage IN ('open','accepted','discarded','undone')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  -- The file itself while the draft is open, so another sheet or mapping can be tried; dropped when it is closed.
  file BLOB,
  sheets TEXT NOT NULL CHECK (json_valid(sheets)),
  sheet TEXT NOT NULL,
  header_row INTEGER NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  passed_over TEXT NOT NULL CHECK (json_valid(passed_over)),
  target TEXT CHECK (target IS NULL OR json_valid(target)),
  unit_id INTEGER REFERENCES units(id),
  created_at TEXT NOT NULL,
  accepted_at TEXT,
  -- What accepting changed, to be able to put it back.
  undo TEXT CHECK (undo IS NULL OR json_valid(undo))
) STRICT;
CREATE INDEX import_drafts_by_sha ON import_drafts(sha256);

CREATE TABLE import_rows (
  draft_id INTEGER NOT NULL REFERENCES import_drafts(id) ON DELETE CASCADE,
  row_no INTEGER NOT NULL,
  -- Place in the sheet's reading order.
  position INTEGER NOT NULL,
  section TEXT,
  kind TEXT,
  -- Cells as read, by column index.
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  -- Repairs by hand, by field name.
  repairs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(repairs)),
  chosen INTEGER,
  is_skipped INTEGER NOT NULL DEFAULT 0 CHECK (is_skipped IN (0, 1)),
  -- The judged row (values, problems, changes, candidates), kept so that pages of it are read, not judged again.
  judged TEXT CHECK (judged IS NULL OR json_valid(judged)),
  verdict TEXT CHECK (verdict IN ('new','changed','same','conflict','problem','skipped')),
  -- What the row became.
  nomination_id INTEGER REFERENCES nominations(id) ON DELETE SET NULL,
  unit_id INTEGER REFERENCES units(id) ON DELETE SET NULL,
  PRIMARY KEY (draft_id, row_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_rows_by_verdict ON import_rows(draft_id, verdict, position);
-- Without these, removing a nomination or unit looks through every row ever imported.
CREATE INDEX import_rows_by_nomination ON import_rows(nomination_id) WHERE nomination_id IS NOT NULL;
CREATE INDEX import_rows_by_unit ON import_rows(unit_id) WHERE unit_id IS NOT NULL;

-- How a sender's headings were understood, by the fingerprint of the headings.
CREATE TABLE import_mappings (
  sender_id INTEGER NOT NULL REFERENCES units(id) ON DELETE CASCADE,
  headings_key TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  PRIMARY KEY (sender_id, headings_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE councils (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  doc_number TEXT NOT NULL,
  doc_on TEXT NOT NULL,
  issuer TEXT NOT NULL,
  quorum_numerator INTEGER NOT NULL CHECK (quorum_numerator > 0),
  quorum_denominator INTEGER NOT NULL CHECK (quorum_denominator >= quorum_numerator),
  quorum_basis TEXT NOT NULL
) STRICT;

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  council_id INTEGER NOT NULL REFERENCES councils(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('chair','first_vice_chair','standing_vice_chair','vice_chair','member','secretary')),
  post TEXT NOT NULL,
  unit_id INTEGER REFERENCES units(id),
  from_on TEXT NOT NULL,
  to_on TEXT CHECK (to_on IS NULL OR to_on >= from_on),
  by_decision TEXT
) STRICT;
CREATE INDEX members_by_council ON members(council_id, position);

CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  council_id INTEGER NOT NULL REFERENCES councils(id),
  title TEXT NOT NULL,
  held_on TEXT NOT NULL,
  held_at TEXT,
  place TEXT NOT NULL,
  chair_member_id INTEGER REFERENCES members(id),
  secretary_name TEXT NOT NULL,
  tellers TEXT NOT NULL CHECK (json_valid(tellers)),
  stage TEXT NOT NULL CHECK (stage IN ('planned','open','concluded','signed')),
  -- Council's name, quorum and roll as they were when the session was concluded; later changes of members leave it alone.
  room TEXT CHECK (room IS NULL OR json_valid(room))
) STRICT;

CREATE TABLE attendance (
  session_id INTEGER NOT NULL REFERENCES sessions(id),
  member_id INTEGER NOT NULL REFERENCES members(id),
  presence TEXT NOT NULL CHECK (presence IN ('present','absent','written_opinion')),
  note TEXT,
  PRIMARY KEY (session_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_items (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions(id),
  -- 1, 2, 3 …; not unique while a reorder runs, a law checks it afterwards.
  position INTEGER NOT NULL,
  nomination_id INTEGER NOT NULL REFERENCES nominations(id),
  stage TEXT NOT NULL CHECK (stage IN ('waiting','closed')),
  UNIQUE (session_id, nomination_id)
) STRICT;
CREATE INDEX agenda_items_by_nomination ON agenda_items(nomination_id);
CREATE INDEX agenda_items_by_session ON agenda_items(session_id, position);

-- absence NULL: the office found a conflict and the secretary dismissed it; the member takes part.
CREATE TABLE item_absences (
  item_id INTEGER NOT NULL REFERENCES agenda_items(id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES members(id),
  absence TEXT CHECK (absence IN ('conflict','left')),
  note TEXT,
  PRIMARY KEY (item_id, member_id)
) STRICT, WITHOUT ROWID;

-- Totals only: no row links a member and a choice. `voters` is the room as it was when the totals were entered.
CREATE TABLE tallies (
  item_id INTEGER NOT NULL REFERENCES agenda_items(id) ON DELETE CASCADE,
  entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
  issued INTEGER NOT NULL CHECK (issued >= 0),
  returned INTEGER NOT NULL CHECK (returned BETWEEN 0 AND issued),
  valid INTEGER NOT NULL CHECK (valid >= 0),
  invalid INTEGER NOT NULL CHECK (invalid >= 0 AND valid + invalid = returned),
  agree INTEGER NOT NULL CHECK (agree >= 0),
  disagree INTEGER NOT NULL CHECK (disagree >= 0),
  blank INTEGER NOT NULL CHECK (blank >= 0 AND agree + disagree + blank = valid),
  written_agree INTEGER NOT NULL CHECK (written_agree >= 0),
  written_disagree INTEGER NOT NULL CHECK (written_disagree >= 0),
  written_blank INTEGER NOT NULL CHECK (written_blank >= 0),
  voters TEXT NOT NULL CHECK (json_valid(voters)),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (item_id, entry)
) STRICT, WITHOUT ROWID;

-- Frozen when the vote is closed. `frozen` is the whole VoteResult as it was: names, titles, rule, room, tally.
CREATE TABLE vote_results (
  item_id INTEGER PRIMARY KEY REFERENCES agenda_items(id),
  outcome TEXT NOT NULL CHECK (outcome IN ('passed','rejected','lowered','deferred','withdrawn')),
  members INTEGER NOT NULL CHECK (members > 0),
  present INTEGER NOT NULL CHECK (present BETWEEN 0 AND members),
  agree INTEGER,
  base INTEGER,
  needed INTEGER,
  computed_passed INTEGER CHECK (computed_passed IN (0, 1)),
  reason TEXT,
  lowered_award_id TEXT,
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  frozen TEXT NOT NULL CHECK (json_valid(frozen)),
  CHECK ((outcome = 'lowered') = (lowered_award_id IS NOT NULL))
) STRICT;

CREATE TABLE minutes (
  session_id INTEGER PRIMARY KEY REFERENCES sessions(id),
  doc_number TEXT,
  parts TEXT NOT NULL CHECK (json_valid(parts)),
  -- Fingerprint of the record the draft was made from.
  record_sha256 TEXT NOT NULL,
  drafted_at TEXT NOT NULL,
  signing TEXT CHECK (signing IS NULL OR json_valid(signing))
) STRICT;

-- Who did what, chained: hash = SHA-256(previous hash, at, actor, verb, subject, detail).
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  -- Folded subject and actor, for search; made from them, so not in the chain.
  search_key TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER results_are_not_edited BEFORE UPDATE ON vote_results BEGIN SELECT raise(ABORT, 'a closed result is frozen'); END;
CREATE TRIGGER results_are_not_removed BEFORE DELETE ON vote_results BEGIN SELECT raise(ABORT, 'a closed result is frozen'); END;
