-- What passages of a document say of single fields, the developments that documents are on, and people's decisions on events.

ALTER TABLE document ADD COLUMN details TEXT NOT NULL DEFAULT '[]'

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  record TEXT NOT NULL
) STRICT

CREATE TABLE correction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  record TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone_at TEXT
) STRICT
