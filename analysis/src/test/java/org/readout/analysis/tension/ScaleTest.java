package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.readout.core.EventKind;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

class ScaleTest {
    @Test
    void shippedScale_hasPloversScores() {
        Scale scale = Scale.plover();

        assertThat(scale.version()).isEqualTo("plover-2021");
        assertThat(scale.score(EventKind.of("ASSAULT", "aerial"))).hasValue(-9.5);
        assertThat(scale.score(EventKind.of("ASSAULT"))).hasValue(-9);
        assertThat(scale.score(EventKind.of("AID"))).hasValue(10);
        assertThat(scale.score(EventKind.of("CONSULT", "by-pigeon"))).hasValue(2.5);
        assertThat(scale.score(EventKind.of("DANCE"))).isEmpty();
    }

    @Test
    void ownScale_isReadWithCommentsAndBothSigns() throws ScaleException {
        Scale scale =
                ScaleReader.read("my.scale", "# mine\nversion = v1\n\nASSAULT = -10 # worst\nASSAULT-aerial: -9.9\n");

        assertThat(scale.version()).isEqualTo("v1");
        assertThat(scale.score(EventKind.of("ASSAULT", "aerial"))).hasValue(-9.9);
    }

    @Test
    void brokenScale_tellsEveryLine() {
        ScaleException broken = catchThrowableOfType(
                ScaleException.class,
                () -> ScaleReader.read(
                        "my.scale", "ASSAULT = much\nAID = 11\nAGREE = 2\nAGREE = 3\nnonsense\nCONSULT = NaN"));

        assertThat(broken.problems()).extracting(Problem::code).containsOnly(ProblemCode.SCALE);
        assertThat(broken.problems())
                .extracting(Problem::file)
                .containsExactly("my.scale:1", "my.scale:2", "my.scale:4", "my.scale:5", "my.scale:6");
    }

    @Test
    void emptyScale_isNoScale() {
        ScaleException broken =
                catchThrowableOfType(ScaleException.class, () -> ScaleReader.read("my.scale", "# nothing\n"));

        assertThat(broken).hasMessageContaining("my.scale:1").hasMessageContaining("no scores");
    }
}
