package org.readout.ingest.sources;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A list of sources.
 *
 * @param contact where those who are visited can complain, told to their servers
 * @param pause between two requests to one host
 */
public record Sources(Optional<String> contact, Optional<Duration> pause, List<Source> sources) {
    public Sources {
        sources = List.copyOf(sources);
    }
}
