-- What servers ask for with every page: when a document was last coded, which types there are, and where the accounts of stories differ.

CREATE INDEX document_coded ON document (coded_at)

CREATE INDEX mention_type ON mention (type)

-- Where in the record of a story its discrepancies stand; kept by the triggers below.
CREATE TABLE story_discrepancy (
  story_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  day TEXT,
  PRIMARY KEY (story_id, position)
) STRICT, WITHOUT ROWID

CREATE TRIGGER story_differs AFTER INSERT ON story BEGIN
  DELETE FROM story_discrepancy WHERE story_id = new.id;
  INSERT INTO story_discrepancy
  SELECT new.id, j.key, j.value ->> '$.kind', new.record ->> '$.last_reported' FROM json_each(new.record, '$.discrepancies') j;
END

CREATE TRIGGER story_differs_otherwise AFTER UPDATE ON story BEGIN
  DELETE FROM story_discrepancy WHERE story_id = old.id;
  INSERT INTO story_discrepancy
  SELECT new.id, j.key, j.value ->> '$.kind', new.record ->> '$.last_reported' FROM json_each(new.record, '$.discrepancies') j;
END

CREATE TRIGGER story_is_gone AFTER DELETE ON story BEGIN DELETE FROM story_discrepancy WHERE story_id = old.id; END

INSERT INTO story_discrepancy
SELECT s.id, j.key, j.value ->> '$.kind', s.record ->> '$.last_reported' FROM story s, json_each(s.record, '$.discrepancies') j
