package org.readout.eval.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analysis.tension.Scale;
import org.readout.eval.Evaluation;

/** On a small invented record in the format of ICEWS18. */
class EscalationEvaluationTest {
    private static final int PARTIES = 12;

    @TempDir
    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        TinyIcews.write(
                data,
                PARTIES,
                "4,1,41,1,Discuss by telephone,consult\n18,-9,183,-10,Conduct suicide,assault\n"
                        + "19,-9,190,-10,Use conventional military force- not specified below,fight\n",
                "041: CONSULT, phone,   # Discuss by telephone\n183: ASSAULT,  suicide-attack,  # x\n"
                        + "19: ASSAULT\n1832: ASSAULT, explosives,    # Carry out car bombing\n",
                "Use conventional military force\t0\nDiscuss by telephone\t1\nMake statement\t2\n",
                EscalationEvaluationTest::line);
    }

    private static String line(SplittableRandom random, int day, int subject) {
        return random.nextInt(3) == 0
                ? ""
                : TinyIcews.line(subject, random.nextInt(3), (subject + 2 * random.nextInt(3)) % (2 * PARTIES), day);
    }

    @Test
    void evaluation_printsFiguresAndReliabilityWithoutTheTestPart() throws IOException {
        ByteArrayOutputStream detail = new ByteArrayOutputStream();

        Map<String, Object> figures = new EscalationEvaluation()
                .run(new Evaluation.Request(
                        data, List.of("--model"), new PrintStream(detail, true, StandardCharsets.UTF_8)));

        assertThat(figures)
                .containsKeys("week_brier", "week_log", "month_skill_persistence", "month_interval_held", "week_auc");
        assertThat((double) figures.get("week_interval_held")).isBetween(80.0, 100.0);
        assertThat(detail.toString(StandardCharsets.UTF_8)).contains("horizon MONTH", "WEEK reliability", "ridge");
    }

    @Test
    void relationNames_findTheirPloverScores() throws IOException {
        CameoScores scores = CameoScores.read(
                data.resolve("icews_name_goldstein.csv"), data.resolve("CAMEO2PLOVER-2021.txt"), Scale.plover());

        assertThat(scores.score("Use conventional military force")).hasValue(-9);
        assertThat(scores.score("Discuss by telephone")).hasValue(1.5);
        assertThat(scores.score("Conduct suicide, car, or other non military bombing"))
                .hasValue(-9.5);
        assertThat(scores.score("Carry out car bombing")).hasValue(-9);
        assertThat(scores.score("Make statement")).isEmpty();
    }
}
