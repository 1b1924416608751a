-- Why one text is held to rest on another, in words.

ALTER TABLE lineage ADD COLUMN reason TEXT NOT NULL DEFAULT ''

UPDATE document SET collated = 0
