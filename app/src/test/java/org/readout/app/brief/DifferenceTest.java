package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void whatRepeatsTheField_goesOnFromIt() {
        Brief.Difference told =
                new Brief.Difference("", "", "Whether it happened", "whether it happened, and through whom", List.of());

        assertThat(told.field()).isEqualTo("Whether it happened, and through whom");
        assertThat(told.about()).isEmpty();
        assertThat(new Brief.Difference("", "", "Number", "people killed", List.of()).about())
                .isEqualTo("people killed");
    }
}
