package org.readout.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Runs windows through the encoder, several at a time. */
final class WindowRunner implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final EncoderSession session;
    private final WindowReader reader;
    private final ExecutorService executor;
    private final LongAdder windows = new LongAdder();
    private final LongAdder wordPieces = new LongAdder();
    private final LongAdder cpuNanos = new LongAdder();

    WindowRunner(EncoderSession session, WindowReader reader, AnalyserSettings settings) {
        this.session = session;
        this.reader = reader;
        this.executor = Executors.newFixedThreadPool(settings.parallelWindows(), task -> {
            Thread thread = new Thread(task, "readout-language");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** One reading a window, in the order of the windows. */
    List<WindowReading> run(List<Window> all) {
        List<Future<WindowReading>> futures = new ArrayList<>();
        for (Window window : all) {
            futures.add(executor.submit(() -> read(window)));
        }
        List<WindowReading> readings = new ArrayList<>();
        for (Future<WindowReading> future : futures) {
            readings.add(result(future));
        }
        return readings;
    }

    float[] pairScores(Window window) {
        return session.pairScores(window);
    }

    AnalyserStatistics statistics() {
        return new AnalyserStatistics(windows.sum(), wordPieces.sum(), cpuNanos.sum());
    }

    @Override
    public void close() {
        executor.shutdown();
        session.close();
    }

    private WindowReading read(Window window) {
        long before = threadCpuNanos();
        EncoderOutput output = session.run(window);
        List<Window.Range> triggers = TriggerFinder.find(window, output);
        Optional<TriggerOutput> read = triggers.isEmpty()
                ? Optional.empty()
                : Optional.of(session.run(MarkedTriggers.of(window, triggers), output.states()));
        cpuNanos.add(threadCpuNanos() - before);
        windows.increment();
        wordPieces.add(window.pieceCount());
        return reader.read(window, output, read);
    }

    private static long threadCpuNanos() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }

    private static WindowReading result(Future<WindowReading> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a window failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the model ran", e);
        }
    }
}
