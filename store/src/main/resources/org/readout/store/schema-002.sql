-- Full-text search over the sentences, parties and places of mentions, and the log of what became of events.

CREATE VIRTUAL TABLE mention_search USING fts5 (
  sentence, parties, place, content = 'mention', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
)

CREATE TRIGGER mention_added AFTER INSERT ON mention BEGIN
  INSERT INTO mention_search (rowid, sentence, parties, place) VALUES (new.number, new.sentence, new.parties, new.place);
END

CREATE TRIGGER mention_removed AFTER DELETE ON mention BEGIN
  INSERT INTO mention_search (mention_search, rowid, sentence, parties, place)
  VALUES ('delete', old.number, old.sentence, old.parties, old.place);
END

INSERT INTO mention_search (mention_search) VALUES ('rebuild')

CREATE TABLE event_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  other_id TEXT,
  at TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT

CREATE INDEX event_change_at ON event_change (at)

INSERT INTO event_change (event_id, kind, other_id, at, detail)
SELECT id, 'CREATED', NULL, minted_at, '{}' FROM event ORDER BY number

INSERT INTO event_change (event_id, kind, other_id, at, detail)
SELECT alias, 'MERGED', event_id, merged_at, '{}' FROM event_alias ORDER BY merged_at, alias
