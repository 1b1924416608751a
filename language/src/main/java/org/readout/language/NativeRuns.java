package org.readout.language;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The runs of networks in native code. ONNX Runtime frees its environment when the Java machine shuts down, also under threads that still run a network, which then crash with a log file of the machine; so whoever ends the program
 * stops them first.
 */
public final class NativeRuns {
    private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock(true);

    private NativeRuns() {}

    /** Waits, as long as it is given, until no network runs any more; none begins from then on: who asks for one waits for ever. For the end of the program. */
    public static void stop(Duration atMost) {
        try {
            LOCK.writeLock().tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void begin() {
        LOCK.readLock().lock();
    }

    static void end() {
        LOCK.readLock().unlock();
    }
}
