package org.readout.store.review;

import tools.jackson.databind.JsonNode;

/**
 * A record of the coder, with the words it stands on.
 *
 * @param record {@code readout.mention/1}
 */
public record CodedRecord(String id, Anchor anchor, JsonNode record) {

    public Reading reading() {
        return ReadingJson.read(record);
    }

    String type() {
        return record.path("type").asString();
    }
}
