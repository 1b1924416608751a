package org.readout.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.coder.Readout;

/** The frames over all types and modes, and sentences that name no event. Floors are a little under what was measured. */
class FrameCoverageTest {
    private static final int COVERAGE_FLOOR = 80;
    private static final int SILENCE_FLOOR = 92;

    @Test
    void sentencesOfAllTypes_areCodedAsExpected() {
        try (Readout readout = WithModel.readout()) {
            CaseReport report = CaseReport.of(readout, CodingCase.read("cases.yaml"));
            assertThat(report.broken()).as(report.inWords()).isEmpty();
            assertThat(report.exactPercent()).as(report.inWords()).isGreaterThanOrEqualTo(COVERAGE_FLOOR);
        }
    }

    @Test
    void sentencesThatNameNoEvent_giveNoRecord() {
        try (Readout readout = WithModel.readout()) {
            CaseReport report = CaseReport.of(readout, CodingCase.read("negatives.yaml"));
            assertThat(report.broken()).as(report.inWords()).isEmpty();
            assertThat(report.exactPercent()).as(report.inWords()).isGreaterThanOrEqualTo(SILENCE_FLOOR);
        }
    }

    @Test
    void cases_holdEveryTypeOfTheOntology() {
        Set<String> covered = CodingCase.read("cases.yaml").stream()
                .flatMap(c -> c.expected().stream())
                .map(RecordLine::type)
                .collect(Collectors.toSet());

        assertThat(covered).containsAll(Codebook.load().types().keySet());
    }

    @Test
    void frames_triggerOnSomething() {
        List<String> mute = Codebook.load().frames().stream()
                .filter(f -> f.verbs().isEmpty()
                        && f.nouns().isEmpty()
                        && f.adjectives().isEmpty()
                        && f.phrases().isEmpty())
                .map(Frame::name)
                .toList();

        assertThat(mute).isEmpty();
    }
}
