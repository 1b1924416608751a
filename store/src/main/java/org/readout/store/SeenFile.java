package org.readout.store;

import java.time.Instant;

/**
 * A file of a watched folder as it was when it was read.
 *
 * @param bytes its size
 * @param modified its last change, as the file system tells it
 */
public record SeenFile(String path, long bytes, Instant modified) {}
