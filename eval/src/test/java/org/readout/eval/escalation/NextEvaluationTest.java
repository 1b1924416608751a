package org.readout.eval.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
        Files.writeString(
                data.resolve("icews_name_goldstein.csv"),
                "action_code,action_goldstein,event_code,event_goldstein,event_name,action_name\n"
                        + "4,1,41,1,Discuss by telephone,consult\n");
        Files.writeString(
                data.resolve("CAMEO2PLOVER-2021.txt"), "041: CONSULT, phone,   # Discuss by telephone\n19: ASSAULT\n");
        Path icews = Files.createDirectory(data.resolve("icews18"));
        Files.writeString(icews.resolve("relation2id.txt"), "Discuss by telephone\t0\nMake statement\t1\n");
        StringBuilder entities = new StringBuilder();
        for (int i = 0; i < PARTIES; i++) {
            entities.append("Police (Land ")
                    .append(i)
                    .append(")\t")
                    .append(2 * i)
                    .append('\n');
            entities.append("Land ").append(i).append('\t').append(2 * i + 1).append('\n');
        }
        Files.writeString(icews.resolve("entity2id.txt"), entities);
        SplittableRandom random = new SplittableRandom(1);
        Files.writeString(icews.resolve("train.txt"), events(random, 0, 240));
        Files.writeString(icews.resolve("valid.txt"), events(random, 240, 270));
    }

    private static String events(SplittableRandom random, int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int day = from; day < to; day++) {
            for (int i = 0; i < 2 * PARTIES; i++) {
                lines.append("%d\t%d\t%d\t%d\t0%n"
                        .formatted(i, random.nextInt(4) == 0 ? 0 : 1, (i + 2) % (2 * PARTIES), day * 24));
            }
        }
        return lines.toString();
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
