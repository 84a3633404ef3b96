-- Lists as units really send them: several sheets in one draft, other kinds of list, what was taught once is kept;
-- awards of past years and initiatives. Runs with foreign keys off; they are checked before it is committed.

CREATE TABLE new_import_drafts (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('units','nominations','members','past_awards','initiatives')),
  stage TEXT NOT NULL CHECK (stage IN ('open','accepted','discarded','undone')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  -- The file itself while the draft is open, so another sheet or mapping can be tried; dropped when it is closed.
  file BLOB,
  target TEXT CHECK (target IS NULL OR json_valid(target)),
  -- The decision of lines of past awards that name none.
  decision TEXT CHECK (decision IS NULL OR json_valid(decision)),
  -- Who sent it; NULL for lists without a sender.
  unit_id INTEGER REFERENCES units(id),
  council_id INTEGER REFERENCES councils(id),
  created_at TEXT NOT NULL,
  accepted_at TEXT,
  -- What accepting changed, to be able to put it back.
  undo TEXT CHECK (undo IS NULL OR json_valid(undo))
) STRICT;
INSERT INTO new_import_drafts (id, kind, stage, file_name, sha256, file, target, unit_id, created_at, accepted_at, undo)
  SELECT id, kind, stage, file_name, sha256, file, target, unit_id, created_at, accepted_at, undo FROM import_drafts;

-- Every worksheet of a draft's file; header_row NULL when no list was found on it.
CREATE TABLE import_sheets (
  draft_id INTEGER NOT NULL REFERENCES import_drafts(id) ON DELETE CASCADE,
  no INTEGER NOT NULL CHECK (no >= 1),
  name TEXT NOT NULL,
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
  is_used INTEGER NOT NULL CHECK (is_used IN (0, 1)),
  header_row INTEGER,
  header_rows INTEGER NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  -- The columns were understood as the sender's earlier lists were.
  is_remembered INTEGER NOT NULL DEFAULT 0 CHECK (is_remembered IN (0, 1)),
  passed_over TEXT NOT NULL CHECK (json_valid(passed_over)),
  -- Rows of import_rows that stand on it; counted once because those rows are wide.
  lines INTEGER NOT NULL CHECK (lines >= 0),
  PRIMARY KEY (draft_id, no)
) STRICT, WITHOUT ROWID;
INSERT INTO import_sheets (draft_id, no, name, is_hidden, is_used, header_row, header_rows, columns, passed_over, lines)
  SELECT d.id, 1, d.sheet, 0, 1, d.header_row, 1,
         -- Columns say since now whether they are hidden and how they write dates.
         (SELECT json_group_array(json_set(c.value, '$.hidden', json('false'), '$.dateOrderSaid', json('false'))) FROM json_each(d.columns) c),
         d.passed_over, (SELECT count(*) FROM import_rows r WHERE r.draft_id = d.id)
  FROM import_drafts d;

-- With a rowid: wide rows fill their pages, where a tree keyed by place would spill each of them into a page of its own.
CREATE TABLE new_import_rows (
  draft_id INTEGER NOT NULL REFERENCES import_drafts(id) ON DELETE CASCADE,
  -- Sheet number and Excel row, `2!15`; a second list beside the first has `2!15b`.
  place TEXT NOT NULL,
  sheet_no INTEGER NOT NULL,
  row_no INTEGER NOT NULL,
  -- Reading order over the whole file: a million places for each sheet.
  position INTEGER NOT NULL,
  section TEXT,
  kind TEXT,
  is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
  -- Cells as read, by column index.
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  -- Repairs by hand, by field name.
  repairs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(repairs)),
  chosen INTEGER,
  chosen_reason TEXT,
  -- A person's word on whether the row counts.
  decision TEXT CHECK (decision IN ('taken','left_out')),
  -- The judged row (values, problems, changes, candidates), kept so that pages of it are read, not judged again.
  judged TEXT CHECK (judged IS NULL OR json_valid(judged)),
  verdict TEXT CHECK (verdict IN ('new','changed','same','conflict','problem','skipped')),
  -- What pages of rows are filtered by beside the verdict: ' converted formula hidden '.
  notes TEXT NOT NULL DEFAULT '',
  -- What the row became.
  nomination_id INTEGER REFERENCES nominations(id) ON DELETE SET NULL,
  unit_id INTEGER REFERENCES units(id) ON DELETE SET NULL,
  member_id INTEGER REFERENCES members(id) ON DELETE SET NULL,
  past_award_id INTEGER REFERENCES past_awards(id) ON DELETE SET NULL,
  initiative_id INTEGER REFERENCES initiatives(id) ON DELETE SET NULL,
  -- What the row became was removed by hand since.
  is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
  UNIQUE (draft_id, place),
  FOREIGN KEY (draft_id, sheet_no) REFERENCES import_sheets(draft_id, no)
) STRICT;
INSERT INTO new_import_rows (draft_id, place, sheet_no, row_no, position, section, kind, cells, repairs, chosen, decision, judged, verdict, nomination_id, unit_id)
  SELECT r.draft_id, '1!' || r.row_no, 1, r.row_no, 1000000 + r.position, r.section, r.kind, r.cells, r.repairs, r.chosen,
         CASE r.is_skipped WHEN 1 THEN 'left_out' END,
         -- The judgement's own shape: finished imports are never judged again, so it is brought along.
         CASE WHEN r.judged IS NOT NULL THEN json_set(r.judged,
           '$.place', '1!' || r.row_no, '$.sheetNo', 1, '$.hidden', json('false'), '$.chosenReason', NULL,
           '$.values', json((SELECT json_group_array(json_set(v.value, '$.notes', json('[]'), '$.column', NULL))
                             FROM json_each(r.judged, '$.values') v)),
           '$.problems', json((SELECT json_group_array(json(
                CASE WHEN p.value ->> '$.problem.otherRow' IS NULL THEN p.value
                     ELSE json_set(p.value, '$.problem.other', '1!' || (p.value ->> '$.problem.otherRow'),
                                   '$.problem.otherSheet', d.sheet) END))
                             FROM json_each(r.judged, '$.problems') p))) END,
         r.verdict, r.nomination_id, r.unit_id
  FROM import_rows r JOIN import_drafts d ON d.id = r.draft_id;

DROP TABLE import_rows;
DROP TABLE import_drafts;
ALTER TABLE new_import_drafts RENAME TO import_drafts;
ALTER TABLE new_import_rows RENAME TO import_rows;
CREATE INDEX import_drafts_by_sha ON import_drafts(sha256);
-- Holds everything rows are paged, filtered and counted by: the rows themselves are wide.
CREATE INDEX import_rows_by_position ON import_rows(draft_id, position, verdict, sheet_no, row_no, notes);
-- Without these, removing what a row became looks through every row ever imported.
CREATE INDEX import_rows_by_nomination ON import_rows(nomination_id) WHERE nomination_id IS NOT NULL;
CREATE INDEX import_rows_by_unit ON import_rows(unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX import_rows_by_member ON import_rows(member_id) WHERE member_id IS NOT NULL;
CREATE INDEX import_rows_by_past_award ON import_rows(past_award_id) WHERE past_award_id IS NOT NULL;
CREATE INDEX import_rows_by_initiative ON import_rows(initiative_id) WHERE initiative_id IS NOT NULL;

-- How headings were understood, by kind of list, sender (0: lists without one) and fingerprint of the headings.
CREATE TABLE new_import_mappings (
  kind TEXT NOT NULL,
  sender_id INTEGER NOT NULL,
  headings_key TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  PRIMARY KEY (kind, sender_id, headings_key)
) STRICT, WITHOUT ROWID;
INSERT INTO new_import_mappings
  SELECT 'nominations', m.sender_id, m.headings_key,
         (SELECT json_group_object(c.key, json_object('field', c.value)) FROM json_each(m.mapping) c)
  FROM import_mappings m;
DROP TABLE import_mappings;
ALTER TABLE new_import_mappings RENAME TO import_mappings;

-- Values put right once and put right by themselves from then on; sender 0: lists without one.
CREATE TABLE import_fixes (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  sender_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  found TEXT NOT NULL,
  found_key TEXT NOT NULL,
  value TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  UNIQUE (kind, sender_id, field, found_key)
) STRICT;

-- The sheet a nomination stood on, beside its row.
ALTER TABLE nominations ADD COLUMN source_sheet TEXT;

-- Awards of earlier decisions.
CREATE TABLE past_awards (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  nominee_id INTEGER NOT NULL REFERENCES nominees(id),
  -- NULL for awards the catalogue does not know.
  award_id TEXT,
  award_name TEXT NOT NULL,
  -- Rank in the catalogue, 0 outside it: higher awards come first in lists.
  award_rank INTEGER NOT NULL,
  commendation_type TEXT CHECK (commendation_type IN ('merit','sudden','thematic','dedication','seniority','foreign','resistance')),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  decision_number TEXT,
  decision_on TEXT,
  issuer TEXT,
  achievement TEXT,
  note TEXT,
  draft_id INTEGER REFERENCES import_drafts(id),
  -- Changed since it came; an import whose line was changed is not taken back.
  is_edited INTEGER NOT NULL DEFAULT 0 CHECK (is_edited IN (0, 1)),
  -- Folded name, unit, award and decision number: what the list's search box looks through.
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX past_awards_by_nominee ON past_awards(nominee_id, year DESC);
CREATE INDEX past_awards_by_year ON past_awards(year DESC, award_rank DESC);
CREATE INDEX past_awards_by_draft ON past_awards(draft_id) WHERE draft_id IS NOT NULL;

-- Initiatives and research topics, recognised.
CREATE TABLE initiatives (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('initiative','research_topic')),
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
  scope TEXT CHECK (scope IN ('base','province','national')),
  recognised_by TEXT,
  recognised_on TEXT,
  doc_number TEXT,
  summary TEXT,
  note TEXT,
  draft_id INTEGER REFERENCES import_drafts(id),
  -- Changed since it came; an import whose line was changed is not taken back.
  is_edited INTEGER NOT NULL DEFAULT 0 CHECK (is_edited IN (0, 1)),
  -- Folded title, authors, their units and the number.
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX initiatives_by_year ON initiatives(year DESC, title_key);
CREATE INDEX initiatives_by_title ON initiatives(title_key);
CREATE INDEX initiatives_by_draft ON initiatives(draft_id) WHERE draft_id IS NOT NULL;

CREATE TABLE initiative_authors (
  initiative_id INTEGER NOT NULL REFERENCES initiatives(id) ON DELETE CASCADE,
  -- 1: the (main) author.
  no INTEGER NOT NULL CHECK (no >= 1),
  nominee_id INTEGER NOT NULL REFERENCES nominees(id),
  PRIMARY KEY (initiative_id, no),
  UNIQUE (initiative_id, nominee_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_authors_by_nominee ON initiative_authors(nominee_id);

-- What came with an import may be removed by hand later; the row says so, whoever removes it.
CREATE TRIGGER removed_unit_is_told_to_its_row BEFORE DELETE ON units BEGIN
  UPDATE import_rows SET is_removed = 1 WHERE unit_id = OLD.id;
END;
CREATE TRIGGER removed_member_is_told_to_its_row BEFORE DELETE ON members BEGIN
  UPDATE import_rows SET is_removed = 1 WHERE member_id = OLD.id;
END;
CREATE TRIGGER removed_past_award_is_told_to_its_row BEFORE DELETE ON past_awards BEGIN
  UPDATE import_rows SET is_removed = 1 WHERE past_award_id = OLD.id;
END;
CREATE TRIGGER removed_initiative_is_told_to_its_row BEFORE DELETE ON initiatives BEGIN
  UPDATE import_rows SET is_removed = 1 WHERE initiative_id = OLD.id;
END;
