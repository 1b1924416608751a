package org.readout.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.coder.Readout;

/** The hard boundaries of PLOVER and the rulings of the annotation guide, a sentence or more for each. */
class CodebookBoundaryTest {
    private static final int FLOOR = 83;

    @Test
    void boundaries_areDrawnAsPloverDrawsThem() {
        try (Readout readout = WithModel.readout()) {
            CaseReport report = CaseReport.of(readout, CodingCase.read("boundaries.yaml"));
            assertThat(report.broken()).as(report.inWords()).isEmpty();
            assertThat(report.exactPercent()).as(report.inWords()).isGreaterThanOrEqualTo(FLOOR);
        }
    }
}
