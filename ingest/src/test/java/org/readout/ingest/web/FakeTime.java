package org.readout.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when somebody waits. */
public final class FakeTime extends Clock implements Waiter {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public void await(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    /** How long was waited, each time. */
    public List<Duration> waits() {
        return waits;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
