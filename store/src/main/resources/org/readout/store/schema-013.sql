-- Keys of the candidate index now tell the time, so that the news of a day lies side by side. Events and discrepancies that
-- an earlier version found stay to be read until the next ingest finds them anew; stories list their documents again after it.

DELETE FROM collated_document

DELETE FROM neighbour

DELETE FROM neighbour_name

DELETE FROM joined

DELETE FROM story_document

DELETE FROM term

UPDATE document SET collated = 0
