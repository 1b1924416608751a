package org.readout.store;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An event of a project.
 *
 * @param id given once; it stays when mentions join
 * @param state whether it is still an event
 * @param mergedInto id of the event that it is part of now, exactly for {@link State#MERGED}
 * @param record {@code readout.event/1}; of an event that is no more, the last one
 * @param mintedAt UTC, ISO 8601 with milliseconds
 * @param changedAt when its record last changed, or it was merged or withdrawn; as {@code mintedAt}
 */
public record StoredEvent(
        String id, State state, Optional<String> mergedInto, JsonNode record, String mintedAt, String changedAt) {

    /** What became of an event. */
    public enum State {
        LIVE,
        /** It turned out to be part of another, of which its id is an alias now. */
        MERGED,
        /** None of its mentions is left. */
        WITHDRAWN
    }
}
