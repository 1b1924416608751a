package org.readout.app.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SlowValuesTest {
    private static final String KEY = "key";

    private final SlowValues values = new SlowValues(Duration.ofMillis(1), Duration.ofMillis(1));
    private final CountDownLatch gate = new CountDownLatch(1);

    private EventSheet sheet(long revision) {
        return new EventSheet(revision, Map.of(), Optional.empty(), values);
    }

    private String slowly(String value) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    @Test
    void firstRequest_isNotKept() {
        assertThat(sheet(1).soFar(KEY, k -> slowly("one")).value()).isEmpty();

        gate.countDown();
        assertThat(sheet(1).whole(KEY, k -> "never made").value()).isEqualTo("one");
    }

    @Test
    void afterAChange_theEarlierValueIsGivenUntilTheNewerIsMade() {
        assertThat(sheet(1).whole(KEY, k -> "one")).isEqualTo(new SlowValues.Value<>("one", 0));

        assertThat(sheet(4).soFar(KEY, k -> slowly("two")).value()).contains(new SlowValues.Value<>("one", 3));
        gate.countDown();
        assertThat(sheet(4).whole(KEY, k -> "never made")).isEqualTo(new SlowValues.Value<>("two", 0));
        assertThat(sheet(4).soFar(KEY, k -> "never made").value()).contains(new SlowValues.Value<>("two", 0));
    }

    @Test
    void whatIsMadeOfAnOlderSheet_isNotTheWhole() {
        assertThat(sheet(1).soFar(KEY, k -> slowly("one")).value()).isEmpty();
        gate.countDown();

        assertThat(sheet(2).whole(KEY, k -> "two").value()).isEqualTo("two");
    }

    @Test
    void failure_givesTheEarlierValueAndIsNotTriedAgainUntilAChange() {
        SlowValues patient = new SlowValues(Duration.ofMinutes(1), Duration.ofMinutes(1));
        AtomicInteger tries = new AtomicInteger();
        Function<String, String> failing = k -> {
            tries.incrementAndGet();
            throw new IllegalStateException("cannot be made");
        };
        assertThat(patient.soFar(sheet(1), KEY, failing)).isEqualTo(new SlowValues.SoFar<>(Optional.empty(), true));
        patient.soFar(sheet(2), KEY, k -> "two");

        for (int load = 0; load < 2; load++) {
            assertThat(patient.soFar(sheet(3), KEY, failing))
                    .isEqualTo(new SlowValues.SoFar<>(Optional.of(new SlowValues.Value<>("two", 1)), true));
        }
        assertThat(tries).hasValue(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> patient.whole(sheet(3), KEY, failing))
                .withRootCauseInstanceOf(IllegalStateException.class);
        assertThat(patient.soFar(sheet(4), KEY, k -> "four"))
                .isEqualTo(new SlowValues.SoFar<>(Optional.of(new SlowValues.Value<>("four", 0)), false));
    }
}
