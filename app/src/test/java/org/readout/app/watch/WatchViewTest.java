package org.readout.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchViewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T04:04:21Z");

    private static String done(Optional<Instant> next) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        new WatchView(stream, false, 100, Clock.fixed(NOW, ZoneOffset.UTC)).done(next);
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void nextLook_isNeverInThePast() {
        assertThat(done(Optional.of(NOW.plusSeconds(60))))
                .endsWith("the next look at the web is due 23 November, 04:05:21Z.");
        assertThat(done(Optional.of(NOW.minusSeconds(40))))
                .endsWith("the next look at the web is due again, since this one took long.");
        assertThat(done(Optional.empty())).endsWith("Nothing more is due now.");
    }
}
