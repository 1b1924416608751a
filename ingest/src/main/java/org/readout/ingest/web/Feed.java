package org.readout.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed as it was at one time.
 *
 * @param entries in its order, each address once
 * @param leftOut how many more it has than are taken
 */
public record Feed(Optional<String> title, List<Entry> entries, int leftOut) {

    /**
     * An article that a feed tells of.
     *
     * @param published as the feed says
     * @param updated as the feed says
     */
    public record Entry(WebAddress address, Optional<Instant> published, Optional<Instant> updated) {}

    public Feed {
        entries = List.copyOf(entries);
    }
}
