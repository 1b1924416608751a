-- Where documents come from: which versions were got from which address and when, when addresses are to be visited again,
-- and which files of watched folders were read.

CREATE TABLE retrieval (
  address TEXT NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  PRIMARY KEY (address, document_id)
) STRICT, WITHOUT ROWID

CREATE INDEX retrieval_document ON retrieval (document_id)

CREATE TABLE visit (
  address TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  published_at TEXT,
  etag TEXT,
  last_modified TEXT,
  visited_at TEXT,
  next_at TEXT,
  failures INTEGER NOT NULL
) STRICT, WITHOUT ROWID

CREATE INDEX visit_next ON visit (next_at)

CREATE TABLE seen_file (
  path TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  modified_at TEXT NOT NULL,
  read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE outlet_country (
  outlet TEXT PRIMARY KEY,
  country TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE VIEW superseded AS
SELECT old.document_id, (
    SELECT new.document_id FROM retrieval new WHERE new.address = old.address ORDER BY new.last_at DESC, new.document_id LIMIT 1
  ) AS by_id, old.address, old.last_at
FROM retrieval old
WHERE EXISTS (SELECT 1 FROM retrieval new WHERE new.address = old.address AND new.last_at > old.last_at)
