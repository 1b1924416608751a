package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.MentionBuilder;
import org.readout.app.support.PlainEngine;
import org.readout.core.Document;
import org.readout.core.EventMention;

class CodebookCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void frames() throws IOException {
        Files.createDirectories(folder.resolve("frames"));
    }

    @Test
    void checkOfAGoodFolder_saysWhatIsRead() throws IOException {
        mine("- {frame: reject.shun, type: REJECT, roles: verbal, verbs: [shun]}\n");

        assertThat(run("codebook", "check", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(text(out)).contains("No mistakes.").contains("From your folder: frames/mine.yaml.");
    }

    @Test
    void checkOfABrokenFolder_namesFileAndLine() throws IOException {
        mine("- {frame: reject.shun, type: REJECT, roles: verbal, verbs: [shun]}\n"
                + "- {frame: reject.snub, type: REJCT, roles: verbal, verbs: [snub]}\n");

        assertThat(run("codebook", "check", folder.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(text(out)).startsWith("frames/mine.yaml:2 ").contains("no such type: REJCT");
        assertThat(text(err)).isEqualTo("1 mistake.\n");
    }

    @Test
    void mistakes_areInOrderOfLines() throws IOException {
        String good = "- {frame: reject.shun, type: REJECT, roles: verbal, verbs: [shun]}\n";
        String bad = good.replace("REJECT", "REJCT");
        mine(good + bad + good.repeat(7) + bad);

        assertThat(run("codebook", "check", folder.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(text(out).lines().map(l -> l.substring(0, l.indexOf(' '))))
                .containsExactly("frames/mine.yaml:2", "frames/mine.yaml:10");
    }

    @Test
    void checkOfAFile_isRefused() throws IOException {
        mine("- {}\n");

        assertThat(run("codebook", "check", folder.resolve("frames/mine.yaml").toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(text(out)).contains("a codebook is a folder");
    }

    @Test
    void tryOfWordsWithoutAnEvent_saysSo() {
        assertThat(run("codebook", "try", "It rained.")).isEqualTo(ExitCode.OK);
        assertThat(text(out)).isEqualTo("No record.\n");
    }

    @Test
    void tryWithACodebook_comparesBoth() throws IOException {
        mine("- {frame: reject.shun, type: REJECT, roles: verbal, verbs: [shun]}\n");

        assertThat(run("codebook", "try", "It rained.", "--codebook", folder.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(text(out)).startsWith("No records with either.\n");
    }

    @Test
    void tryWithACodebook_marksWhatItAddsAndTakesAway() {
        assertThat(run("codebook", "try", "Troops met.", "--codebook", folder.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(text(out)).contains("− CONSULT ").contains("+ REJECT ");
    }

    @Test
    void codebookAlone_isWrongUsage() {
        assertThat(run("codebook")).isEqualTo(ExitCode.USAGE);
        assertThat(text(err)).contains("check DIR");
    }

    private static EventMention met(Document document, String type) {
        return MentionBuilder.in(document, "Troops", "met").kind(type).build();
    }

    private void mine(String frames) throws IOException {
        Files.writeString(folder.resolve("frames").resolve("mine.yaml"), frames);
    }

    private int run(String... arguments) {
        return ReadoutCommand.run(new Session(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                codebook -> new PlainEngine(d -> d.text().startsWith("Troops")
                        ? List.of(met(d, codebook.isPresent() ? "REJECT" : "CONSULT"))
                        : List.of()),
                Optional.of(folder),
                List.of(arguments)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
