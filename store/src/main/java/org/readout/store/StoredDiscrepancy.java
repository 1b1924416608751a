package org.readout.store;

import tools.jackson.databind.JsonNode;

/**
 * A field on which accounts differ: of one event, or of one story, where it is on something that no record carries.
 *
 * @param of id of the event or story
 * @param record {@code kind}, {@code about} and {@code accounts}, each with {@code value}, {@code said_by}, {@code mentions}
 *     (none where it is of a story) and {@code passages}
 * @param owner the event as {@code readout.event/1}; of a story its {@code readout.story/1} as it is stored, without events and whence it came
 */
public record StoredDiscrepancy(Scope scope, String of, JsonNode record, JsonNode owner) {

    /** Of what accounts differ. */
    public enum Scope {
        EVENT,
        STORY
    }

    public boolean isOfEvent() {
        return scope == Scope.EVENT;
    }
}
