-- On which story a document is, which stories came out of which, and until when a story was reported on.

CREATE TABLE story_document (
  document_id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE INDEX story_document_story ON story_document (story_id)

CREATE TABLE story_link (
  story_id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  PRIMARY KEY (from_id, story_id)
) STRICT, WITHOUT ROWID

ALTER TABLE story ADD COLUMN last_reported TEXT GENERATED ALWAYS AS (record ->> '$.last_reported') VIRTUAL

ALTER TABLE story ADD COLUMN documents INTEGER GENERATED ALWAYS AS (json_array_length(record, '$.documents')) VIRTUAL

CREATE INDEX story_last_reported ON story (last_reported, documents)

UPDATE document SET collated = 0
