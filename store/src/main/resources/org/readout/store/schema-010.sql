-- Whence stories came, and until when they were reported on. Countries now count among the names of documents, so which document
-- belongs to which story is found anew by the next ingest, and what was found by an earlier version stays to be read until then.

ALTER TABLE story_document ADD COLUMN resumes TEXT

CREATE INDEX story_document_resumes ON story_document (resumes)

ALTER TABLE story ADD COLUMN founder TEXT GENERATED ALWAYS AS (record ->> '$.documents[0]') VIRTUAL

ALTER TABLE story ADD COLUMN last_reported TEXT GENERATED ALWAYS AS (record ->> '$.last_reported') VIRTUAL

ALTER TABLE story ADD COLUMN documents INTEGER GENERATED ALWAYS AS (json_array_length(record, '$.documents')) VIRTUAL

CREATE INDEX story_founder ON story (founder)

CREATE INDEX story_last_reported ON story (last_reported, documents)

DELETE FROM collated_document

DELETE FROM neighbour

DELETE FROM neighbour_name

DELETE FROM joined

DELETE FROM story_document

DELETE FROM term

UPDATE document SET collated = 0
