-- What people hold of records: a log to which entries are only added, and the random samples drawn for audits.

CREATE TABLE review_audit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  seed INTEGER NOT NULL,
  by_type INTEGER NOT NULL,
  population INTEGER NOT NULL,
  coders TEXT NOT NULL
) STRICT

CREATE TABLE review_audit_item (
  audit INTEGER NOT NULL REFERENCES review_audit (number),
  position INTEGER NOT NULL,
  mention_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  stratum TEXT NOT NULL,
  stratum_size INTEGER NOT NULL,
  weight REAL NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID

-- No reference to document or mention: entries stay whatever becomes of those.
CREATE TABLE review_decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  reviewer TEXT NOT NULL CHECK (trim(reviewer) <> ''),
  verdict TEXT NOT NULL CHECK (verdict IN ('RIGHT', 'CORRECTED', 'NO_EVENT', 'MISSED', 'NOTE', 'UNDO')),
  document_id TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  mention_id TEXT,
  seen TEXT,
  reading TEXT,
  note TEXT,
  audit INTEGER REFERENCES review_audit (number),
  undoes INTEGER UNIQUE REFERENCES review_decision (number)
) STRICT

CREATE INDEX review_decision_document ON review_decision (document_id)

CREATE INDEX review_decision_mention ON review_decision (mention_id)

CREATE TRIGGER review_decision_stays BEFORE UPDATE ON review_decision BEGIN SELECT raise(ABORT, 'entries of the review log are never changed'); END

CREATE TRIGGER review_decision_is_kept BEFORE DELETE ON review_decision BEGIN SELECT raise(ABORT, 'entries of the review log are never deleted'); END

-- The entries in force; the same words coded anew under another id are followed in the program.
CREATE VIEW review_standing AS
SELECT d.* FROM review_decision d
WHERE d.verdict NOT IN ('NOTE', 'UNDO')
  AND NOT EXISTS (SELECT 1 FROM review_decision u WHERE u.undoes = d.number)
  AND NOT EXISTS (
    SELECT 1 FROM review_decision later
    WHERE later.document_id = d.document_id AND later.number > d.number AND later.reviewer = d.reviewer
      AND later.mention_id IS d.mention_id AND later.trigger_start = d.trigger_start
      AND later.trigger_end = d.trigger_end AND later.verdict NOT IN ('NOTE', 'UNDO')
      AND NOT EXISTS (SELECT 1 FROM review_decision u WHERE u.undoes = later.number))

ALTER TABLE mention ADD COLUMN confidence REAL GENERATED ALWAYS AS (record ->> '$.confidence') VIRTUAL

CREATE INDEX mention_confidence ON mention (confidence, status, id)

ALTER TABLE event ADD COLUMN origins INTEGER
  GENERATED ALWAYS AS (CASE WHEN json_valid(record) THEN json_array_length(record, '$.origins') END) VIRTUAL

CREATE INDEX event_origins ON event (id, origins)
