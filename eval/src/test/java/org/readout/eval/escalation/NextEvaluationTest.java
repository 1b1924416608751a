package org.readout.eval.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.tension.Scale;
import org.readout.eval.Evaluation;

/** On a small invented record in the format of ICEWS18: each party talks to the next one every other day and attacks nobody. */
class NextEvaluationTest {
    private static final int PARTIES = 10;

    @TempDir
    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        TinyIcews.write(
                data,
                PARTIES,
                "4,1,41,1,Discuss by telephone,consult\n",
                "041: CONSULT, phone,   # Discuss by telephone\n19: ASSAULT\n",
                "Discuss by telephone\t0\nMake statement\t1\n",
                (random, day, subject) ->
                        TinyIcews.line(subject, random.nextInt(4) == 0 ? 0 : 1, (subject + 2) % (2 * PARTIES), day));
    }

    @Test
    void evaluation_printsFiguresAndReliabilityWithoutTheTestPart() throws IOException {
        ByteArrayOutputStream detail = new ByteArrayOutputStream();

        Map<String, Object> figures = new NextEvaluation()
                .run(new Evaluation.Request(
                        data, List.of("--model"), new PrintStream(detail, true, StandardCharsets.UTF_8)));

        assertThat(figures).containsKeys("day_brier", "week_log", "week_auc", "week_calibration_error");
        assertThat((double) figures.get("week_brier")).isLessThanOrEqualTo((double) figures.get("week_brier_base"));
        assertThat(detail.toString(StandardCharsets.UTF_8))
                .contains("horizon WEEK", "weights ASSAULT", "DAY reliability", "fewer than 10 events");
    }

    @Test
    void relationsWithoutAPloverType_andEventsWithinAParty_areLeftOut() throws IOException {
        CameoScores scores = CameoScores.read(
                data.resolve("icews_name_goldstein.csv"), data.resolve("CAMEO2PLOVER-2021.txt"), Scale.plover());

        IcewsRecord.TypedFacts typed = IcewsRecord.typed(data.resolve("icews18"), scores, List.of("train"));

        assertThat(typed.entities()).isEqualTo(PARTIES);
        assertThat(typed.facts())
                .isNotEmpty()
                .allMatch(f -> f.relation() == EventType.CONSULT.ordinal() && f.subject() != f.object());
    }
}
