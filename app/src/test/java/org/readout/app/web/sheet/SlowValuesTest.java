package org.readout.app.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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
        assertThat(sheet(1).soFar(KEY, k -> slowly("one"))).isEmpty();

        gate.countDown();
        assertThat(sheet(1).whole(KEY, k -> "never made").value()).isEqualTo("one");
    }

    @Test
    void afterAChange_theEarlierValueIsGivenUntilTheNewerIsMade() {
        assertThat(sheet(1).whole(KEY, k -> "one")).isEqualTo(new SlowValues.Value<>("one", 0));

        assertThat(sheet(4).soFar(KEY, k -> slowly("two"))).contains(new SlowValues.Value<>("one", 3));
        gate.countDown();
        assertThat(sheet(4).whole(KEY, k -> "never made")).isEqualTo(new SlowValues.Value<>("two", 0));
        assertThat(sheet(4).soFar(KEY, k -> "never made")).contains(new SlowValues.Value<>("two", 0));
    }

    @Test
    void whatIsMadeOfAnOlderSheet_isNotTheWhole() {
        assertThat(sheet(1).soFar(KEY, k -> slowly("one"))).isEmpty();
        gate.countDown();

        assertThat(sheet(2).whole(KEY, k -> "two").value()).isEqualTo("two");
    }
}
