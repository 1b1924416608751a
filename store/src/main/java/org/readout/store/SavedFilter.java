package org.readout.store;

import java.time.Instant;

/**
 * Conditions on events that somebody keeps under a name.
 *
 * @param number its feed is found by it; never given to another filter of the project
 * @param name unique in the project; the case of the letters A to Z does not count
 * @param saved when it was saved
 */
public record SavedFilter(long number, String name, EventQuery query, Instant saved) {}
