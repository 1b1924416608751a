package org.readout.store;

/** How many there are of one value. */
public record Count(String value, long number) {}
