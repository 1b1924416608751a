-- Filters of events that people keep under a name. Numbers are never given twice, for feeds are found by them.

CREATE TABLE saved_filter (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  conditions TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT
