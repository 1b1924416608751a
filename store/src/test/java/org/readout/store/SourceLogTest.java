package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;

class SourceLogTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ADDRESS = "https://news.example/1";

    private final Document first = Document.ofText("a", "The army agreed to a truce.");
    private final Document second = Document.ofText("b", "The army did not agree to a truce.");

    @TempDir
    private Path folder;

    @BeforeEach
    void addBoth() {
        try (ProjectWriter writer = writer()) {
            for (Document document : List.of(first, second)) {
                writer.add(
                        new CodedDocument(document, Optional.empty(), List.of(), List.of(), List.of(), List.of()),
                        List.of());
            }
        }
    }

    private ProjectWriter writer() {
        return ProjectWriter.open(folder.resolve("p.db"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Map<String, String> superseded() {
        Map<String, String> superseded = new HashMap<>();
        try (ProjectReader reader = ProjectReader.open(folder.resolve("p.db"))) {
            reader.documents(d -> d.supersededBy().ifPresent(by -> superseded.put(d.id(), by)));
        }
        return superseded;
    }

    @Test
    void documentFoundLater_supersedes_inWhateverOrderTheyAreAdded() {
        try (ProjectWriter writer = writer()) {
            assertThat(writer.sources().found(ADDRESS, second.id(), NOON)).isFalse();
            assertThat(writer.sources().found(ADDRESS, first.id(), NOON.minusSeconds(60)))
                    .isTrue();
        }

        assertThat(superseded()).containsExactly(Map.entry(first.id(), second.id()));
    }

    @Test
    void eventToldOnlyByAVersionThatIsSuperseded_saysSo() {
        Document told = CheapCoder.document("Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Tarn.\n");
        Document denied = CheapCoder.document("Kestrel", "2024-10-09", "Nothing was shelled, the paper now says.\n");
        try (ProjectWriter writer = writer()) {
            writer.add(CheapCoder.code(told), CheapCoder.VERSION);
            writer.sources().found(ADDRESS, told.id(), NOON);
            writer.collate();
            writer.add(CheapCoder.code(denied), CheapCoder.VERSION);
            writer.sources().found(ADDRESS, denied.id(), NOON.plusSeconds(60));
            assertThat(writer.collate().changed()).isOne();
        }

        try (ProjectReader reader = ProjectReader.open(folder.resolve("p.db"))) {
            reader.events(EventQuery.ALL, event -> {
                assertThat(event.record().path("superseded")).hasSize(1);
                assertThat(event.record().path("superseded").path(0).path("by").asString())
                        .isEqualTo(denied.id());
            });
        }
        assertThat(superseded()).containsExactly(Map.entry(told.id(), denied.id()));
    }

    @Test
    void textThatComesBack_isTheNewestAgain() {
        try (ProjectWriter writer = writer()) {
            writer.sources().found(ADDRESS, first.id(), NOON);
            writer.sources().found(ADDRESS, second.id(), NOON.plusSeconds(60));
            writer.sources().found(ADDRESS, first.id(), NOON.plusSeconds(120));
        }

        assertThat(superseded()).containsExactly(Map.entry(second.id(), first.id()));
    }

    @Test
    void otherAddresses_haveNothingToDoWithOneAnother() {
        try (ProjectWriter writer = writer()) {
            writer.sources().found(ADDRESS, first.id(), NOON);
            writer.sources().found(ADDRESS + "2", second.id(), NOON.plusSeconds(60));
        }

        assertThat(superseded()).isEmpty();
    }

    @Test
    void visits_areDueWhenTheirTimeHasCome() {
        try (ProjectWriter writer = writer()) {
            Visit due = Visit.planned(ADDRESS, "feed", Optional.of(NOON), NOON);
            Visit later = Visit.planned(ADDRESS + "2", "feed", Optional.empty(), NOON.plusSeconds(1));
            Visit done = due.succeeded(NOON, Optional.of("\"1\""), Optional.empty(), Optional.empty());
            writer.sources().put(later);
            writer.sources().put(due);
            assertThat(writer.sources().due()).containsExactly(due);
            assertThat(writer.sources().planned()).containsExactly(due, later);

            writer.sources().put(done);

            assertThat(writer.sources().due()).isEmpty();
            assertThat(writer.sources().visit(ADDRESS)).contains(done);
        }
    }
}
