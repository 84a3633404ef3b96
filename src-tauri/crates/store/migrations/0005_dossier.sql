-- Papers of a dossier: what was said of them, their scans, and requests for supplement.

-- Bytes of files, once however often they are attached.
CREATE TABLE blobs (
  id INTEGER PRIMARY KEY,
  -- Of the bytes, hexadecimal; compared again whenever they are read.
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size > 0),
  bytes BLOB NOT NULL CHECK (length(bytes) = size)
) STRICT;

-- A file on a line's own dossier, or on its submission for all lines.
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  nomination_id INTEGER REFERENCES nominations(id) ON DELETE CASCADE,
  submission_id INTEGER REFERENCES submissions(id) ON DELETE CASCADE,
  -- Code of the paper it is; NULL for a file beside the list.
  component TEXT,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('pdf','jpeg','png','tiff','doc','docx')),
  sha256 TEXT NOT NULL REFERENCES blobs(sha256),
  added_by TEXT NOT NULL,
  added_at TEXT NOT NULL,
  CHECK ((nomination_id IS NULL) <> (submission_id IS NULL))
) STRICT;
CREATE INDEX attachments_by_nomination ON attachments(nomination_id) WHERE nomination_id IS NOT NULL;
CREATE INDEX attachments_by_submission ON attachments(submission_id) WHERE submission_id IS NOT NULL;
CREATE INDEX attachments_by_blob ON attachments(sha256);
CREATE UNIQUE INDEX attachments_once ON attachments(ifnull(nomination_id, 0), ifnull(submission_id, 0), ifnull(component, ''), sha256);

-- The last attachment takes the bytes with it, however it goes: taken out, or with its line.
CREATE TRIGGER a_blob_goes_with_its_last_attachment AFTER DELETE ON attachments
WHEN NOT EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = OLD.sha256)
BEGIN
  DELETE FROM blobs WHERE sha256 = OLD.sha256;
END;

-- What a person said of a paper.
CREATE TABLE dossier_marks (
  id INTEGER PRIMARY KEY,
  nomination_id INTEGER REFERENCES nominations(id) ON DELETE CASCADE,
  submission_id INTEGER REFERENCES submissions(id) ON DELETE CASCADE,
  component TEXT NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('on_paper','not_needed')),
  note TEXT,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  CHECK ((nomination_id IS NULL) <> (submission_id IS NULL)),
  CHECK (mark <> 'not_needed' OR note IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX dossier_marks_of_nomination ON dossier_marks(nomination_id, component) WHERE nomination_id IS NOT NULL;
CREATE UNIQUE INDEX dossier_marks_of_submission ON dossier_marks(submission_id, component) WHERE submission_id IS NOT NULL;

-- What a unit was asked to correct and to send; only that is unlocked while the line is returned.
CREATE TABLE supplements (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  nomination_id INTEGER NOT NULL REFERENCES nominations(id) ON DELETE CASCADE,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  components TEXT NOT NULL CHECK (json_valid(components)),
  reason TEXT NOT NULL,
  due_on TEXT,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  -- When the line came back or was withdrawn.
  closed_at TEXT,
  CHECK (json_array_length(fields) + json_array_length(components) > 0)
) STRICT;
CREATE INDEX supplements_by_nomination ON supplements(nomination_id, id);
CREATE UNIQUE INDEX one_open_supplement ON supplements(nomination_id) WHERE closed_at IS NULL;
