-- Statements are separated by blank lines. Offsets are Unicode code points; times are UTC, days ISO 8601.

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  file TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  url TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  given TEXT,
  published_earliest TEXT,
  published_latest TEXT,
  published_basis TEXT,
  published_why TEXT,
  boilerplate TEXT NOT NULL,
  origin_hints TEXT NOT NULL,
  relays TEXT NOT NULL,
  quotes TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  added_at TEXT NOT NULL,
  coded_at TEXT NOT NULL,
  collated INTEGER NOT NULL
) STRICT

CREATE INDEX document_uncollated ON document (number) WHERE collated = 0

CREATE INDEX document_outlet ON document (outlet)

CREATE TABLE mention (
  number INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  parties TEXT NOT NULL,
  place TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (document_id, position)
) STRICT

CREATE INDEX mention_id ON mention (id)

CREATE TABLE problem (
  number INTEGER PRIMARY KEY,
  document_id TEXT REFERENCES document (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  file TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  detail TEXT NOT NULL,
  found_at TEXT NOT NULL
) STRICT

CREATE UNIQUE INDEX problem_once
  ON problem (code, file, ifnull(span_start, -1), ifnull(span_end, -1), detail, ifnull(document_id, ''))

CREATE INDEX problem_document ON problem (document_id)

CREATE TABLE lineage (
  number INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  source_id TEXT,
  outlet TEXT,
  strength REAL NOT NULL,
  evidence TEXT NOT NULL
) STRICT

CREATE INDEX lineage_document ON lineage (document_id)

CREATE TABLE origin (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT

CREATE TABLE origin_document (
  origin_id TEXT NOT NULL REFERENCES origin (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  PRIMARY KEY (origin_id, position)
) STRICT, WITHOUT ROWID

CREATE TABLE event (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  quad TEXT NOT NULL,
  score REAL NOT NULL,
  status TEXT NOT NULL,
  date_earliest TEXT,
  date_latest TEXT,
  first_reported TEXT,
  discrepancies INTEGER NOT NULL,
  record TEXT NOT NULL,
  minted_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT

CREATE INDEX event_changed ON event (changed_at)

CREATE INDEX event_date ON event (date_earliest)

CREATE INDEX event_type ON event (type, mode)

CREATE TABLE event_alias (
  alias TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id),
  merged_at TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE event_party (
  event_id TEXT NOT NULL REFERENCES event (id),
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  actor_id TEXT,
  name TEXT,
  country TEXT,
  PRIMARY KEY (event_id, role, position)
) STRICT, WITHOUT ROWID

CREATE TABLE event_mention (
  event_id TEXT NOT NULL REFERENCES event (id),
  position INTEGER NOT NULL,
  mention_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID

CREATE INDEX event_mention_id ON event_mention (mention_id)

CREATE TABLE discrepancy (
  event_id TEXT NOT NULL REFERENCES event (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID
