package org.readout.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void one_isInTheSingular() {
        assertThat(Counted.of(0, "document")).isEqualTo("0 documents");
        assertThat(Counted.of(1, "document")).isEqualTo("1 document");
        assertThat(Counted.of(2, "document")).isEqualTo("2 documents");
    }
}
