package org.readout.app.web.pages;

import org.readout.store.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Interchange records with what the project knows of them. */
final class Records {
    private Records() {}

    static JsonNode event(StoredEvent event) {
        ObjectNode record = (ObjectNode) event.record();
        record.put("state", event.state().name());
        event.mergedInto().ifPresentOrElse(id -> record.put("merged_into", id), () -> record.putNull("merged_into"));
        record.put("minted_at", event.mintedAt());
        record.put("changed_at", event.changedAt());
        return record;
    }
}
