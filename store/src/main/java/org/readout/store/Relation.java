package org.readout.store;

/**
 * How often documents of one outlet rest on another outlet.
 *
 * @param kind name of a {@link org.readout.collate.LineageEdge.Kind}
 */
public record Relation(String outlet, String kind, String source, long documents) {}
