package org.readout.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.readout.core.QuadClass;
import org.readout.core.Status;

class GlyphTest {
    @Test
    void everyTypeOfPlover_hasAShapeOfItsOwn() {
        assertThat(Arrays.stream(Glyph.values()).map(Glyph::path)).doesNotHaveDuplicates();
        assertThat(Glyph.of("ASSAULT")).isEqualTo(Glyph.ASSAULT);
        assertThat(Glyph.of("A_TYPE_OF_ONES_OWN")).isEqualTo(Glyph.OTHER);
        assertThat(Glyph.values()).hasSize(17);
    }

    @Test
    void everyStatus_isDrawnDifferently() {
        assertThat(Arrays.stream(Status.values()).map(s -> Mark.alone(Glyph.AGREE, QuadClass.VERBAL_COOPERATION, s)))
                .doesNotHaveDuplicates();
    }
}
