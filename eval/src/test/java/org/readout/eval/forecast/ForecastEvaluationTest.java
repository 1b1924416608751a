package org.readout.eval.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analysis.forecast.Query;
import org.readout.analysis.forecast.Vocabulary;
import org.readout.eval.Evaluation;

class ForecastEvaluationTest {
    @TempDir
    private Path folder;

    /** Ten entities in a ring, each doing its thing to the next every second day; hours as times, as ICEWS has them. */
    @BeforeEach
    void write() throws IOException {
        write("train.txt", 0, 40);
        write("valid.txt", 40, 46);
        write("test.txt", 46, 52);
        Files.writeString(folder.resolve("entity2id.txt"), "a\t0\n".repeat(12));
        Files.writeString(folder.resolve("relation2id.txt"), "r\t0\n".repeat(3));
    }

    private void write(String file, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int day = from; day < to; day++) {
            for (int entity = day % 2; entity < 10; entity += 2) {
                lines.add(entity + "\t" + entity % 3 + "\t" + (entity + 1) % 10 + "\t" + 24 * day + "\t0");
            }
        }
        Files.write(folder.resolve(file), lines);
    }

    private Map<String, Object> run(String... options) throws IOException {
        PrintStream detail = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new ForecastEvaluation().run(new Evaluation.Request(folder, List.of(options), detail));
    }

    @Test
    void regularWorld_isForecast() throws IOException {
        Map<String, Object> figures = run();

        assertThat(figures.get("n")).isEqualTo(60L);
        assertThat((double) figures.get("mrr")).isGreaterThan(95);
        assertThat((double) figures.get("relation_mrr")).isGreaterThan(95);
        assertThat((double) figures.get("recurrent_share")).isEqualTo(100);
        assertThat((double) figures.get("faithful_cited_score_drop"))
                .isGreaterThan((double) figures.get("faithful_random_score_drop"));
        assertThat(figures).containsKeys("hits1", "hits3", "hits10", "seconds", "peak_rss_mb", "relation_raw_mrr");
    }

    @Test
    void validPart_leavesTheTestFileUnopened() throws IOException {
        Files.delete(folder.resolve("test.txt"));

        assertThat(run("--valid", "--part=2").get("n")).isEqualTo(30L);
    }

    @Test
    void factThatNothingPointsTo_isNotKnownBeforehand() throws IOException {
        Files.writeString(folder.resolve("test.txt"), "10\t0\t11\t1104\t0\n");

        Map<String, Object> figures = run();

        assertThat((double) figures.get("mrr")).isLessThan(25);
        assertThat(figures.get("unseen_pair_share")).isEqualTo(100.0);
    }

    @Test
    void brokenLine_isNamed() throws IOException {
        Files.writeString(folder.resolve("valid.txt"), "1\t2\n");

        assertThatThrownBy(this::run).isInstanceOf(IOException.class).hasMessageContaining("valid.txt, line 1");
    }

    @Test
    void times_becomeSteps() throws IOException {
        EventRecord events = EventRecord.read(folder, true);

        assertThat(events.vocabulary()).isEqualTo(new Vocabulary(12, 3));
        assertThat(events.valid().get(0).time()).isEqualTo(40);
    }

    @Test
    void questions_areAskedFromBothEnds() throws IOException {
        EventRecord events = EventRecord.read(folder, true);

        assertThat(Asked.who(events.test().subList(0, 1), events.vocabulary()))
                .containsExactly(
                        new Asked(new Query.Who(0, 0, 46), List.of(1)), new Asked(new Query.Who(1, 3, 46), List.of(0)));
        assertThat(Asked.what(events.test().subList(0, 1), events.vocabulary()))
                .containsExactly(
                        new Asked(new Query.What(0, 1, 46), List.of(0)),
                        new Asked(new Query.What(1, 0, 46), List.of(3)));
    }

    @Test
    void tally_countsRanks() {
        RankTally tally = new RankTally();
        tally.add(1);
        tally.add(4);
        tally.add(2.5);
        tally.add(20);

        assertThat(tally.mrr()).isEqualTo(100 * (1 + 0.25 + 0.4 + 0.05) / 4);
        assertThat(tally.hits10()).isEqualTo(75);
    }
}
