package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** More than a hundred kinds of broken input: each is reported or survived, and what stands beside it is read. */
class BrokenInputTest {
    static Stream<Arguments> table() {
        return Stream.of(
                        BrokenFiles.emptyInputs(),
                        BrokenFiles.binaries(),
                        BrokenTexts.encodings(),
                        BrokenTexts.languages(),
                        BrokenPages.pages(),
                        BrokenRecords.records(),
                        BrokenFiles.archives(),
                        BrokenRecords.exports(),
                        BrokenTexts.shapes())
                .flatMap(part -> part);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void brokenInput_isReportedOrSurvivedAndNeighboursAreRead(
            String name, byte[] bytes, int articles, @Nullable ProblemCode code) {
        Readings readings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Readings.ofBytes(bytes));
        assertThat(readings.documents())
                .as(() -> "problems: " + readings.problems())
                .hasSize(articles);
        if (code == null) {
            assertThat(lossesAndDoubts(readings)).isEmpty();
        } else {
            assertThat(readings.codes()).contains(code);
        }
        readings.documents().forEach(BrokenInputTest::assertSound);
        readings.problems().forEach(problem -> assertThat(problem.inWords()).hasSizeGreaterThan(20));
    }

    /** Problems that an input which is meant to be read must not raise; how a text ends is a matter of taste. */
    private static List<Problem> lossesAndDoubts(Readings readings) {
        return readings.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.TRUNCATED && problem.code() != ProblemCode.BAD_DATE)
                .toList();
    }

    @Test
    void table_hasAHundredKindsAndMore() {
        assertThat(table().count()).isGreaterThan(150);
    }

    static void assertSound(Document document) {
        int end = 0;
        for (Boilerplate part : document.boilerplate()) {
            assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
            end = part.span().end();
            assertThat(part.span().slice(document.text())).isNotBlank();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        document.originHints()
                .forEach(hint -> assertThat(hint.evidence().span().slice(document.text()))
                        .isEqualTo(hint.evidence().text()));
    }
}
