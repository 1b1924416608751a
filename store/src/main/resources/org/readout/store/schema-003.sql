-- The ledger, and indexes for lists that are shown a page at a time.

CREATE TABLE ledger (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  made TEXT,
  due TEXT,
  record TEXT NOT NULL
) STRICT

CREATE INDEX ledger_event ON ledger (event_id)

CREATE INDEX ledger_order ON ledger (kind, state, made, number)

CREATE INDEX event_list ON event (state, date_earliest, first_reported, id)

CREATE INDEX event_facets ON event (state, status, type, mode, discrepancies, date_earliest, date_latest, first_reported, id)

CREATE INDEX event_party_country ON event_party (country)

CREATE INDEX event_party_actor ON event_party (actor_id)

CREATE INDEX event_mention_document ON event_mention (document_id)

CREATE INDEX document_published ON document (published_earliest)

CREATE INDEX document_added ON document (added_at)

CREATE INDEX lineage_source ON lineage (source_id)

CREATE INDEX lineage_outlet ON lineage (outlet)

CREATE INDEX event_change_event ON event_change (event_id)

CREATE INDEX event_change_other ON event_change (other_id)

CREATE INDEX event_change_status ON event_change (number) WHERE detail ->> '$.status' IS NOT NULL

UPDATE document SET collated = 0
