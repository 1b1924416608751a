package org.readout.ingest;

import java.time.Instant;

/**
 * Where and when a text was found.
 *
 * @param address where the server gave it; the address that the page names as its own where that is on the same host (a
 *     page could claim any other)
 */
public record Retrieval(String address, Instant time) {}
