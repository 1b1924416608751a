package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.FakeEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String typed = "";

    @BeforeEach
    void ingest() {
        call("ingest", "in", "--db", db());
    }

    @Test
    void script_decidesCorrectsAndUndoes() {
        List<JsonNode> queue = json("--queue", "--format", "json");
        assertThat(queue).isNotEmpty().allMatch(n -> !n.path("reasons").isEmpty());
        String id = queue.get(0).path("id").asString();

        JsonNode entry = json(
                        "--decide",
                        id,
                        "--set",
                        "status=DENIED",
                        "--set",
                        "actors=[ISR GOV]",
                        "--note",
                        "read on",
                        "--reviewer",
                        "Ada",
                        "--format",
                        "json")
                .get(0);

        assertThat(entry.path("verdict").asString()).isEqualTo("CORRECTED");
        assertThat(entry.path("corrected").toString()).isEqualTo("[\"status\",\"actors\"]");
        assertThat(entry.path("reading").path("status").asString()).isEqualTo("DENIED");
        assertThat(entry.path("note").asString()).isEqualTo("read on");
        assertThat(ids("--queue", "--format", "json", "--reviewer", "Ada")).doesNotContain(id);
        assertThat(ids("--queue", "--format", "json", "--reviewer", "Ben")).contains(id);

        assertThat(review("--undo", "--reviewer", "Ada")).startsWith("Taken back: entry 1. corrected: status, actors");
        assertThat(ids("--queue", "--format", "json", "--reviewer", "Ada")).contains(id);
        assertThat(code("--undo", "--reviewer", "Ada")).isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void mistakes_areToldInWords() {
        String id = ids("--queue", "--format", "json").get(0);

        assertThat(failure("--decide", id)).contains("--right, --wrong, --set");
        assertThat(failure("--decide", id, "--wrong", "--right")).contains("without --right");
        assertThat(failure("--decide", id, "--set", "state=DENIED")).contains("There is no field \"state\"");
        assertThat(failure("--decide", id, "--set", "type=PARTY")).contains("There is no event type PARTY");
        assertThat(failure("--decide", id, "--set", "type=ASSAULT", "--set", "mode=arial"))
                .contains("ASSAULT has no mode arial. Modes: abduct, aerial,");
        assertThat(failure("--decide", id, "--set", "place=Tarn [QQQ]")).contains("QQQ is no country");
        assertThat(failure("--decide", "ffffffff", "--right")).contains("No record has an id");
        assertThat(failure("--decide", "9.9", "--right")).contains("Audit 9 has no record 9");
        assertThat(failure("--missed", "nothing.txt")).contains("There is no document");
        assertThat(failure("--sample", "4")).contains("There is no audit 4");
        assertThat(code("--queue", "--next")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void terminal_takesOneLetterADecision() {
        typed = String.join(
                "\n",
                "z",
                "n",
                "look again",
                "e",
                "status=HAPPENED",
                "status=NEGATED",
                "mode=arial",
                "",
                "mode=",
                "",
                "s",
                "x",
                "u",
                "a",
                "q");
        out.reset();

        assertThat(call("review", "--reviewer", "Ada", "--db", db())).isEqualTo(ExitCode.OK);

        assertThat(text())
                .contains(
                        "why here",
                        "Type one of the letters",
                        "\"HAPPENED\" is no status",
                        "ASSAULT has no mode arial",
                        "Taken back: 3. no event");
        JsonNode report = json("--report", "--format", "json").get(0);
        assertThat(report.path("entries").asInt()).isEqualTo(5);
        assertThat(report.path("decisions").path("CORRECTED").asInt()).isEqualTo(1);
        assertThat(report.path("decisions").path("RIGHT").asInt()).isEqualTo(1);
        assertThat(report.path("decisions").has("NO_EVENT")).isFalse();
    }

    @Test
    void audit_tellsPrecisionAndTheQueueDoesNot() {
        String queued = ids("--queue", "--format", "json").get(0);
        review("--decide", queued, "--wrong", "--reviewer", "Ada");
        List<String> sample = ids("--audit", "6", "--seed", "3", "--format", "json");
        assertThat(sample).containsExactly("1.1", "1.2", "1.3", "1.4", "1.5", "1.6");
        for (String item : sample.subList(0, 3)) {
            review("--decide", item, "--right", "--reviewer", "Ada");
        }
        review("--decide", "1.4", "--set", "status=DENIED", "--reviewer", "Ada");

        JsonNode audit =
                json("--report", "--format", "json").get(0).path("audits").path(0);
        JsonNode all = audit.path("precision").path(0);

        assertThat(audit.path("decided").asInt()).isEqualTo(4);
        assertThat(all.path("event").path("percent").asDouble()).isEqualTo(100);
        assertThat(all.path("status").path("percent").asDouble()).isEqualTo(75);
        assertThat(all.path("all").path("n").asInt()).isEqualTo(4);
        assertThat(audit.path("precision").valueStream().map(g -> g.path("by").asString()))
                .contains("type", "status");
        assertThat(review("--report")).contains("PRECISION, audit 1: 4 of 6", "no record was decided by two reviewers");
        assertThat(ids("--audit", "6", "--seed", "3", "--format", "json")).isEqualTo(sample);
    }

    @Test
    void twoReviewers_areCompared() {
        List<String> ids = ids("--queue", "--format", "json");
        for (String id : ids.subList(0, 2)) {
            review("--decide", id, "--right", "--reviewer", "Ada");
        }
        review("--decide", ids.get(0), "--right", "--reviewer", "Ben");
        review("--decide", ids.get(1), "--wrong", "--reviewer", "Ben");

        JsonNode agreement = json("--report", "--format", "json").get(0).path("agreement");

        assertThat(agreement.path("records").asInt()).isEqualTo(2);
        assertThat(agreement.path("fields").path(0).path("alpha").asDouble()).isZero();
        assertThat(agreement.path("fields").path(0).path("f1").asDouble()).isEqualTo(66.667);
        assertThat(review("--report")).contains("AGREEMENT of reviewers: 2 records");
        assertThat(json("--queue", "--format", "json", "--reviewer", "Cai")
                        .get(0)
                        .path("reasons")
                        .toString())
                .contains("REVIEWERS_DIFFER");
    }

    @Test
    void export_isGoldOfWhatWasJudged() throws IOException {
        JsonNode first = json("--queue", "--format", "json").get(0);
        String id = first.path("id").asString();
        String file = first.path("record").path("document").path("file").asString();
        review("--decide", id, "--set", "status=DENIED", "--reviewer", "Ada");
        review("--missed", file, "--at", words(first), "--set", "type=PROTEST", "--reviewer", "Ada");
        Path gold = folder.resolve("gold-out");

        review("--export", gold.toString());

        List<JsonNode> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold.resolve("gold"))) {
            for (Path path : files.toList()) {
                articles.add(JsonMapper.shared().readTree(Files.readString(path)));
            }
        }
        assertThat(articles).singleElement().satisfies(a -> {
            String text = article(gold, a.path("file").asString());
            assertThat(a.path("events")).hasSize(2);
            assertThat(a.path("reviewed")).hasSize(2);
            assertThat(a.path("events").valueStream().map(e -> e.path("status").asString()))
                    .containsExactlyInAnyOrder("DENIED", "OCCURRED");
            assertThat(a.path("reviewed")).allSatisfy(w -> {
                String quote = w.path("quote").asString();
                assertThat(text.indexOf(quote)).isNotNegative().isEqualTo(text.lastIndexOf(quote));
                assertThat(quote).contains(w.path("trigger").asString());
            });
        });
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(
                                gold.resolve(articles.get(0).path("file").asString())))
                        .path("boilerplate")
                        .isArray())
                .isTrue();
        assertThat(Files.readAllLines(gold.resolve("decisions.jsonl"))).hasSize(2);
        assertThat(Files.readString(gold.resolve("README.md")))
                .contains("1 article, 2 events, 0 places without an event");
    }

    /** Words of the document that occur once, but not the trigger. */
    private static String words(JsonNode item) {
        String sentence = item.path("record").path("evidence").path("text").asString();
        return sentence.substring(0, Math.min(25, sentence.length()));
    }

    private static String article(Path gold, String file) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(gold.resolve(file)))
                    .path("text")
                    .asString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String db() {
        return folder.resolve("p.db").toString();
    }

    private List<String> ids(String... arguments) {
        return json(arguments).stream().map(n -> n.path("id").asString()).toList();
    }

    private List<JsonNode> json(String... arguments) {
        return review(arguments).lines().map(JsonMapper.shared()::readTree).toList();
    }

    private String failure(String... arguments) {
        err.reset();
        assertThat(code(arguments)).isEqualTo(ExitCode.FAILURE);
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What is printed; the command must succeed. */
    private String review(String... arguments) {
        assertThat(code(arguments)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        return text();
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int code(String... arguments) {
        out.reset();
        List<String> line = new ArrayList<>(List.of("review"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--db", db()));
        return call(line.toArray(String[]::new));
    }

    private int call(String... arguments) {
        return ReadoutCommand.run(new Session(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                codebook -> new FakeEngine(),
                Optional.of(folder),
                List.of(arguments)));
    }
}
