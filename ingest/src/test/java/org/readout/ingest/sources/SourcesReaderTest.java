package org.readout.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

class SourcesReaderTest {
    @TempDir
    private Path folder;

    private Path file(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("incoming"));
        return Files.writeString(folder.resolve("sources.yaml"), yaml);
    }

    private List<String> problems(String yaml) throws IOException {
        Path file = file(yaml);
        SourcesException failure = catchThrowableOfType(SourcesException.class, () -> SourcesReader.read(file));
        assertThat(failure.problems()).extracting(Problem::code).containsOnly(ProblemCode.SOURCES);
        return failure.problems().stream()
                .map(p -> p.file().substring(folder.toString().length() + 1) + " " + p.detail())
                .toList();
    }

    @Test
    void soundList_isRead() throws Exception {
        Files.writeString(folder.resolve("list.txt"), "# articles\nhttps://b.example/1\n\nhttps://b.example/2\n");
        Sources sources = SourcesReader.read(file("""
                contact: desk@example.org
                pause: 5s
                sources:
                  - feed: https://A.example/world.xml
                    outlet: A News
                    country: gbr
                    language: EN
                    every: 30m
                  - folder: incoming
                  - pages: list.txt
                  - pages: [https://c.example/1]
                    every: 1d
                """));

        assertThat(sources.contact()).contains("desk@example.org");
        assertThat(sources.pause()).contains(Duration.ofSeconds(5));
        assertThat(sources.sources()).hasSize(4);
        assertThat(sources.sources().get(0)).isInstanceOfSatisfying(Source.Feed.class, feed -> {
            assertThat(feed.name()).isEqualTo("https://a.example/world.xml");
            assertThat(feed.label().outlet()).contains("A News");
            assertThat(feed.label().country()).contains("GBR");
            assertThat(feed.label().language()).contains("en");
            assertThat(feed.every()).isEqualTo(Duration.ofMinutes(30));
        });
        assertThat(sources.sources().get(1))
                .isInstanceOfSatisfying(
                        Source.Folder.class, f -> assertThat(f.path()).isEqualTo(folder.resolve("incoming")));
        assertThat(sources.sources().get(2))
                .isInstanceOfSatisfying(
                        Source.Pages.class, p -> assertThat(p.addresses()).hasSize(2));
    }

    @Test
    void everyMistake_isToldWithItsPlace() throws Exception {
        assertThat(problems("""
                        pause: soon
                        sorces: []
                        sources:
                          - feed: ftp://a.example/x
                            outlet: A
                            country: England
                          - folder: nowhere
                            every: 0s
                          - feed: https://a.example/x
                            folder: incoming
                          - feed: https://a.example/y
                            outlet: [a]
                            every: 5s
                          - feed: https://a.example/y
                          - just a text
                        """))
                .containsExactlyInAnyOrder(
                        "sources.yaml:2:1 There is no \"sorces\"; known are contact, pause, sources.",
                        "sources.yaml:4:11 Only http and https are read, not ftp.",
                        "sources.yaml:6:14 \"ENGLAND\" is no country code of three letters (ISO 3166-1).",
                        "sources.yaml:7:13 There is no folder " + folder.resolve("nowhere") + ".",
                        "sources.yaml:8:12 That is too often; 1s is the least.",
                        "sources.yaml:9:5 A source has one of feed, folder and pages.",
                        "sources.yaml:12:13 \"outlet\" wants a text.",
                        "sources.yaml:13:12 That is too often; 60s is the least.",
                        "sources.yaml:14:11 https://a.example/y is listed twice.",
                        "sources.yaml:15:5 A source is a mapping (key: value).",
                        "sources.yaml:1:8 \"soon\" is no time like 30s, 15m, 6h or 1d.");
    }

    @Test
    void whatIsNoList_isReported() throws Exception {
        assertThat(problems("")).containsExactly("sources.yaml It lists no sources.");
        assertThat(problems("sources:\n  - feed: [a\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("sources.yaml:3:1 Not YAML: ");
        assertThat(problems("- x\n")).containsExactly("sources.yaml:1:1 A list of sources is a mapping (key: value).");
        assertThat(problems("sources:\n")).hasSize(1);
        assertThat(problems("sources:\n - pages: none.txt\n").get(0)).contains("none.txt: There is no such file.");
    }
}
