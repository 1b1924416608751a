package org.readout.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. Not safe for use by several threads. */
final class Pace {
    private final Clock clock;
    private final Waiter waiter;
    private final Duration between;
    private final Map<String, Instant> free = new HashMap<>();

    /** @param between two requests to a host, where it asks for no more */
    Pace(Clock clock, Waiter waiter, Duration between) {
        this.clock = clock;
        this.waiter = waiter;
        this.between = between;
    }

    /** Waits until the host may be asked again, and counts that as asked now. */
    void before(String host, Duration wanted) throws InterruptedException {
        Instant now = clock.instant();
        Instant allowed = free.getOrDefault(host, Instant.EPOCH);
        if (allowed.isAfter(now)) {
            waiter.await(Duration.between(now, allowed));
        }
        Duration pause = wanted.compareTo(between) > 0 ? wanted : between;
        free.put(host, clock.instant().plus(pause));
    }
}
