package org.readout.store;

import java.time.Instant;

/** A file of a watched folder as it was when it was read. */
public record SeenFile(String path, long bytes, Instant modified) {}
