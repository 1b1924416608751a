-- What passages of a document say of single fields, and the developments that documents are on.

ALTER TABLE document ADD COLUMN details TEXT NOT NULL DEFAULT '[]'

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT
