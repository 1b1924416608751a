package org.readout.store;

/**
 * How often documents of one outlet rest on another outlet.
 *
 * @param outlet of the later texts
 * @param kind name of a {@link org.readout.collate.LineageEdge.Kind}
 * @param source the outlet that they rest on
 * @param documents how many documents of {@code outlet} do, at least 1
 */
public record Relation(String outlet, String kind, String source, long documents) {}
