package org.readout.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void nameOverALineEnd_isTheSameActor() {
        assertThat(named("Ana\r\n  Maria\u00a0Ruiz").key())
                .isEqualTo(named("Ana Maria Ruiz").key());
    }

    private static Actor named(String name) {
        return new Actor(Optional.empty(), Optional.of(name), Optional.empty(), List.of());
    }
}
