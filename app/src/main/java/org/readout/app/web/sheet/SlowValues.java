package org.readout.app.web.sheet;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.readout.app.web.Failures;

/**
 * What takes seconds to make of a sheet. Who asks after a change of events gets what was made of an earlier sheet, and what the newer one gives is made
 * meanwhile, one thing after the other; of an earlier and of a newer request for the same the later finds it made or being made. What could not be made of a
 * sheet is not tried again until events change. Safe for several threads.
 */
public final class SlowValues {
    /** Whoever has something to read meanwhile is not kept. */
    private static final Duration WITH_AN_EARLIER_ONE = Duration.ofMillis(60);

    private static final Duration WITHOUT = Duration.ofSeconds(2);
    private static final int MOST = 64;
    private static final int SECONDS_IDLE = 10;

    private final Duration withAnEarlierOne;
    private final Duration without;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            0, 1, SECONDS_IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SlowValues::thread);
    private final Map<Object, Future<?>> making = new HashMap<>();
    private final Map<Object, Outcome<Object>> made = ofTheLast();
    private final Map<Object, Outcome<Throwable>> failed = ofTheLast();

    SlowValues() {
        this(WITH_AN_EARLIER_ONE, WITHOUT);
    }

    /**
     * @param withAnEarlierOne how long a request waits for the newer value where there is an earlier one
     * @param without how long it waits where there is none
     */
    SlowValues(Duration withAnEarlierOne, Duration without) {
        this.withAnEarlierOne = withAnEarlierOne;
        this.without = without;
    }

    /**
     * A value, and what it was made of.
     *
     * @param unknownChanges how many changes of events came since; 0 when it is of the sheet that was asked for, or of a newer one
     */
    public record Value<T>(T value, long unknownChanges) {}

    /**
     * What there is for now.
     *
     * @param value absent while the first is being made, and where none could be made
     * @param isFailed whether it could not be made of the sheet that was asked for, or of a newer one
     */
    public record SoFar<T>(Optional<Value<T>> value, boolean isFailed) {}

    private record Outcome<T>(T of, long revision) {}

    private static <T> Map<Object, Outcome<T>> ofTheLast() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Outcome<T>> eldest) {
                return size() > MOST;
            }
        });
    }

    /** What comes late of an older sheet does not take the place of what a newer one gave. */
    private static <T> void keep(Map<Object, Outcome<T>> outcomes, Object key, Outcome<T> outcome) {
        outcomes.merge(key, outcome, (known, late) -> late.revision() < known.revision() ? known : late);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "readout-slow");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The value as far as it is made.
     *
     * @param key a record; a key of one class always gives the same type
     * @param maker makes it of the sheet alone
     */
    <K, T> SoFar<T> soFar(EventSheet sheet, K key, Function<K, T> maker) {
        Optional<Value<T>> earlier = known(sheet, key);
        if (earlier.filter(v -> v.unknownChanges() == 0).isPresent()) {
            return new SoFar<>(earlier, false);
        }
        if (failure(sheet, key).isEmpty()) {
            await(start(sheet, key, maker), earlier.isPresent() ? withAnEarlierOne : without);
        }
        Optional<Value<T>> value = known(sheet, key);
        boolean isOld = value.filter(v -> v.unknownChanges() == 0).isEmpty();
        return new SoFar<>(value, isOld && failure(sheet, key).isPresent());
    }

    /**
     * The value of this sheet or a newer one, however long that takes.
     *
     * @throws IllegalStateException when it could not be made
     */
    <K, T> Value<T> whole(EventSheet sheet, K key, Function<K, T> maker) {
        Optional<Value<T>> value = known(sheet, key);
        while (value.filter(v -> v.unknownChanges() == 0).isEmpty()) {
            failure(sheet, key).ifPresent(cause -> {
                throw new IllegalStateException("a value could not be made", cause);
            });
            await(start(sheet, key, maker), Duration.ofDays(1));
            value = known(sheet, key);
        }
        return value.get();
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<Value<T>> known(EventSheet sheet, Object key) {
        return Optional.ofNullable(made.get(key))
                .map(m -> new Value<>((T) m.of(), Math.max(0, sheet.revision() - m.revision())));
    }

    private Optional<Throwable> failure(EventSheet sheet, Object key) {
        return Optional.ofNullable(failed.get(key))
                .filter(f -> f.revision() >= sheet.revision())
                .map(Outcome::of);
    }

    private <K, T> Future<?> start(EventSheet sheet, K key, Function<K, T> maker) {
        synchronized (making) {
            return making.computeIfAbsent(key, k -> worker.submit(() -> make(sheet, key, maker)));
        }
    }

    private <K, T> void make(EventSheet sheet, K key, Function<K, T> maker) {
        try {
            keep(made, key, new Outcome<>(maker.apply(key), sheet.revision()));
        } catch (RuntimeException | Error e) {
            // Nobody may be waiting: who asks next is told.
            Failures.trace(e);
            keep(failed, key, new Outcome<>(e, sheet.revision()));
        } finally {
            synchronized (making) {
                making.remove(key);
            }
        }
    }

    private static void await(Future<?> work, Duration most) {
        try {
            work.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It is made all the same, for whoever asks next.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a value was made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a value could not be made", e.getCause());
        }
    }
}
