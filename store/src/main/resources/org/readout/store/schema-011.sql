-- What servers ask for with every page: when a document was last coded, and which stories have accounts that differ.

CREATE INDEX document_coded ON document (coded_at)

CREATE INDEX mention_type ON mention (type)

CREATE INDEX story_differing ON story (last_reported) WHERE json_array_length(record, '$.discrepancies') > 0
