package org.readout.store;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A mention of a project.
 *
 * @param record {@code readout.mention/1}
 * @param event id of the event that it is a mention of; absent before the first collation
 */
public record StoredMention(JsonNode record, Optional<String> event) {
    public String id() {
        return record.path("id").asString();
    }

    /** Id of its document. */
    public String document() {
        return record.path("document").path("id").asString();
    }
}
