package org.readout.app.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.readout.ingest.web.Waiter;

/** Says that a watch is to end. Whoever waits is woken by it; work in hand is not disturbed. */
public final class Stop implements Waiter {
    private final CountDownLatch asked = new CountDownLatch(1);

    /** Asks for the end; from any thread. */
    public void ask() {
        asked.countDown();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** @throws InterruptedException when the end is asked for before the time is over */
    @Override
    public void await(Duration time) throws InterruptedException {
        if (asked.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the end was asked for");
        }
    }
}
