package org.readout.store;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One step in the life of an event.
 *
 * @param number rises from step to step
 * @param other the event that it was merged into or split from
 * @param at UTC, ISO 8601 with milliseconds
 * @param detail for {@link Kind#CHANGED}: {@code fields}, the keys of the record that differ, and {@code status}, before
 *     and after, where it is one of them
 */
public record EventChange(long number, String event, Kind kind, Optional<String> other, String at, JsonNode detail) {

    /** What happened to the event. */
    public enum Kind {
        CREATED,
        SPLIT,
        CHANGED,
        MERGED,
        WITHDRAWN
    }
}
