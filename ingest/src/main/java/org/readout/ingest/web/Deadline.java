package org.readout.ingest.web;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Closes a socket when its time is up, whatever is being waited for: a name that nobody answers to, a handshake that never
 * ends, a body that comes byte by byte.
 */
final class Deadline implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Socket socket;
    private final ScheduledFuture<?> end;
    private volatile boolean passed;

    private Deadline(Socket socket, Duration time) {
        this.socket = socket;
        this.end = TIMER.schedule(this::pass, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Deadline of(Socket socket, Duration time) {
        return new Deadline(socket, time);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "readout-deadline");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private void pass() {
        passed = true;
        try {
            socket.close();
        } catch (IOException closedAllTheSame) {
            // Whoever waits on it learns of it there.
        }
    }

    boolean hasPassed() {
        return passed;
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
