-- What collation found, so that it can go on from there: the candidate index, and which mention joined which event.

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

CREATE INDEX joined_document ON joined (document_id)

ALTER TABLE lineage ADD COLUMN reason TEXT NOT NULL DEFAULT ''

ALTER TABLE lineage ADD COLUMN step INTEGER NOT NULL DEFAULT 0

CREATE INDEX lineage_step ON lineage (step)

CREATE INDEX IF NOT EXISTS lineage_source ON lineage (source_id)

CREATE INDEX IF NOT EXISTS origin_document_document ON origin_document (document_id)

CREATE INDEX IF NOT EXISTS event_mention_document ON event_mention (document_id)

DELETE FROM lineage

DELETE FROM origin

UPDATE document SET collated = 0
