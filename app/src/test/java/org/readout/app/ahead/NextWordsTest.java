package org.readout.app.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextWordsTest {
    @Test
    void smallChance_isNeverWrittenAsNone() {
        assertThat(NextWords.percent(0)).isEqualTo("0 %");
        assertThat(NextWords.percent(0.0001)).isEqualTo("under 0.1 %");
        assertThat(NextWords.percent(0.0005)).isEqualTo("0.1 %");
        assertThat(NextWords.percent(0.004)).isEqualTo("0.4 %");
        assertThat(NextWords.percent(0.05)).isEqualTo("5 %");
    }
}
