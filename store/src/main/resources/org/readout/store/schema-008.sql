-- What collation found, so that it can go on from there: the candidate index, which mention joined which event, which document
-- belongs to which story. What was found by an earlier version stays to be read until the next ingest finds it anew.

-- `step` counts additions to the index; a document's step is the first of its own. Steps follow the order of report.
CREATE TABLE collated_document (
  document_id TEXT PRIMARY KEY,
  order_of_report TEXT NOT NULL,
  step INTEGER NOT NULL
) STRICT, WITHOUT ROWID

CREATE INDEX collated_document_order ON collated_document (order_of_report)

CREATE INDEX collated_document_step ON collated_document (step)

CREATE TABLE neighbour_name (
  step INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE
) STRICT

-- `key` is a hash of space and key, `name` the step of the name.
CREATE TABLE neighbour (
  key INTEGER NOT NULL,
  step INTEGER NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (key, step)
) STRICT, WITHOUT ROWID

CREATE INDEX neighbour_step ON neighbour (step)

-- `founder` is the id of the mention that founded the event; `position` that of the mention in its document.
CREATE TABLE joined (
  step INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  founder TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (step, turn)
) STRICT, WITHOUT ROWID

CREATE INDEX joined_founder ON joined (founder, step, turn)

CREATE INDEX joined_document ON joined (document_id, position)

-- `founder` is the id of the document that founded the story; the last three are the story as it was with this document the last of it.
CREATE TABLE story_document (
  step INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL UNIQUE,
  founder TEXT NOT NULL,
  weights BLOB NOT NULL,
  documents INTEGER NOT NULL,
  last_day TEXT,
  words BLOB NOT NULL,
  names BLOB NOT NULL
) STRICT

CREATE INDEX story_document_founder ON story_document (founder, step)

-- How many documents have a term, by its hash; the term 0 is of all.
CREATE TABLE term (
  term INTEGER PRIMARY KEY,
  documents INTEGER NOT NULL
) STRICT

-- On which mentions an entry rests: those that state it, and those that tell what became of it.
CREATE TABLE ledger_mention (
  mention_id TEXT NOT NULL,
  ledger_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  states INTEGER NOT NULL,
  PRIMARY KEY (mention_id, ledger_id)
) STRICT, WITHOUT ROWID

CREATE INDEX ledger_mention_entry ON ledger_mention (ledger_id)

CREATE INDEX ledger_mention_document ON ledger_mention (document_id)

ALTER TABLE lineage ADD COLUMN step INTEGER NOT NULL DEFAULT 0

CREATE INDEX lineage_step ON lineage (step)

CREATE INDEX origin_document_document ON origin_document (document_id)

UPDATE document SET collated = 0
