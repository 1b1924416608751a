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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.FakeEngine;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DiffCommandTest {
    @TempDir
    private Path folder;

    private Path before = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void code() {
        before = folder.resolve("before.jsonl");
        run("code", "in", "-o", before.toString());
        out.reset();
        err.reset();
    }

    @Test
    void sameRun_differsInNothing() {
        assertThat(run("diff", before.toString(), before.toString())).isEqualTo(ExitCode.OK);
        assertThat(text()).contains("0 gained, 0 lost, 0 changed");
    }

    @Test
    void project_isARunToo() {
        assertThat(run(
                        "diff",
                        before.toString(),
                        TestProject.of(folder.resolve("p.db"), Haniyeh.collation())
                                .toString()))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void recordsAndFields_areTold() throws IOException {
        List<ObjectNode> records = records();
        records.get(0).put("status", "DENIED");
        records.get(0).put("confidence", 0.123);
        records.get(1).put("confidence", 0.123);
        ObjectNode dropped = records.remove(2);
        ObjectNode widened = records.get(2);
        JsonNode span = widened.at("/evidence/trigger/span");
        ((tools.jackson.databind.node.ArrayNode) span).set(0, span.path(0).asInt() - 1);
        ((ObjectNode) widened.at("/evidence/trigger"))
                .put("text", "x" + widened.at("/evidence/trigger/text").asString());
        Path after = write(records);

        int code = run("diff", before.toString(), after.toString(), "--format", "json");

        JsonNode diff = JsonMapper.shared().readTree(text());
        assertThat(code).isEqualTo(ExitCode.DIFFERENT);
        assertThat(diff.path("schema").asString()).isEqualTo("readout.diff/1");
        assertThat(diff.at("/counts/lost").asInt()).isEqualTo(1);
        assertThat(diff.at("/lost/0/id")).isEqualTo(dropped.path("id"));
        assertThat(diff.at("/counts/gained").asInt()).isZero();
        assertThat(diff.at("/counts/changed").asInt()).isEqualTo(2);
        assertThat(diff.at("/counts/redecided").asInt()).isEqualTo(1);
        assertThat(diff.at("/by_field/status/0/after").asString()).isEqualTo("DENIED");
        assertThat(diff.at("/by_field/trigger/0/count").asInt()).isEqualTo(1);
        assertThat(diff.at("/changed/0/fields/confidence/after").asString()).isEqualTo("0.12");

        out.reset();
        run("diff", after.toString(), before.toString(), "--limit", "1");
        assertThat(text()).contains("1 gained, 0 lost, 2 changed", "DENIED → ", "and 1 more: --limit 0 lists all");
    }

    @Test
    void documentsOfOneRun_areNotCompared() throws IOException {
        List<ObjectNode> records = records();
        String first = records.get(0).at("/document/id").asString();
        Path after = write(records.stream()
                .filter(r -> !r.at("/document/id").asString().equals(first))
                .toList());

        assertThat(run("diff", before.toString(), after.toString())).isEqualTo(ExitCode.OK);
        assertThat(text()).contains("Only before: 1 (not compared)", "0 lost");
    }

    @Test
    void whatIsNoRun_isToldWithItsPlace() throws IOException {
        Path broken = folder.resolve("broken.jsonl");
        Files.writeString(broken, "{}\n");

        assertThat(run("diff", before.toString(), broken.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.jsonl line 1: ");
        err.reset();
        assertThat(run("diff", before.toString(), "nowhere.jsonl")).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.jsonl does not exist. ");
    }

    private List<ObjectNode> records() throws IOException {
        List<ObjectNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(before)) {
            records.add((ObjectNode) JsonMapper.shared().readTree(line));
        }
        return records;
    }

    private Path write(List<ObjectNode> records) throws IOException {
        Path file = folder.resolve("after.jsonl");
        Files.write(file, records.stream().map(Object::toString).toList());
        return file;
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        FakeEngine engine = new FakeEngine();
        Session session = new Session(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                codebook -> engine,
                Optional.empty(),
                List.of(arguments));
        return ReadoutCommand.run(session);
    }
}
