package org.readout.ingest.web;

import java.time.Duration;

/** Waits; tests let time pass without it. */
public interface Waiter {
    void await(Duration time) throws InterruptedException;

    /** Sleeps. */
    static Waiter sleeping() {
        return time -> Thread.sleep(Math.max(0, time.toMillis()));
    }
}
