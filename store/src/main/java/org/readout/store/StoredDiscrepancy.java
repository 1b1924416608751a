package org.readout.store;

import tools.jackson.databind.JsonNode;

/**
 * A field of one event on which accounts differ.
 *
 * @param event id of the event
 * @param record {@code kind}, {@code about} and {@code accounts}, each with {@code value}, {@code said_by} and
 *     {@code mentions}
 * @param eventRecord the event as {@code readout.event/1}
 */
public record StoredDiscrepancy(String event, JsonNode record, JsonNode eventRecord) {}
