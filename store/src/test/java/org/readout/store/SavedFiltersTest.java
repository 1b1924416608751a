package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Status;

class SavedFiltersTest {
    private static final EventQuery EVERYTHING_SET = new EventQuery(
            Optional.of(LocalDate.parse("2024-10-01")),
            Optional.of(Instant.parse("2024-10-09T06:00:00Z")),
            Optional.of("CONSULT-phone"),
            Optional.of("IRN"),
            Optional.of(Status.DENIED),
            Optional.of("missile OR \"air raid\""),
            Optional.of(LocalDate.parse("2024-11-01")),
            Optional.of("La Crónica"),
            true);

    @TempDir
    private Path folder;

    private Path file = Path.of("p.db");

    @BeforeEach
    void make() {
        file = folder.resolve("p.db");
        ProjectWriter.open(file, IngestWorker.CLOCK).close();
    }

    @Test
    void filter_isReadAsItWasSaved() {
        SavedFilter saved = save(" Denied calls ", EVERYTHING_SET);
        save("all", EventQuery.ALL);

        assertThat(saved.name()).isEqualTo("Denied calls");
        assertThat(saved.query()).isEqualTo(EVERYTHING_SET);
        assertThat(all()).extracting(SavedFilter::name).containsExactly("all", "Denied calls");
        assertThat(all()).contains(saved);
        assertThat(Conditions.of(EVERYTHING_SET))
                .containsEntry("type", "CONSULT-phone")
                .containsEntry("disputed", "true")
                .hasSize(9);
        assertThat(Conditions.of(EventQuery.ALL)).isEmpty();
    }

    @Test
    void sameFilterAgain_changesNothing_andANameStandsForOne() {
        SavedFilter first = save("Calls", EVERYTHING_SET);

        assertThat(save("calls", EVERYTHING_SET)).isEqualTo(first);
        assertThatThrownBy(() -> save("CALLS", EventQuery.ALL)).isInstanceOf(SavedFilters.NameTaken.class);
        assertThat(all()).containsExactly(first);
    }

    @Test
    void numberOfADeletedFilter_isNotGivenAgain() {
        long first = save("one", EventQuery.ALL).number();
        try (SavedFilters filters = SavedFilters.open(file, IngestWorker.CLOCK)) {
            assertThat(filters.delete(first)).isTrue();
            assertThat(filters.delete(first)).isFalse();
        }
        long second = save("one", EventQuery.ALL).number();

        assertThat(second).isGreaterThan(first);
        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.filters().wasDeleted(first)).isTrue();
            assertThat(reader.filters().wasDeleted(second)).isFalse();
            assertThat(reader.filters().wasDeleted(second + 1)).isFalse();
            assertThat(reader.filters().numbered(first)).isEmpty();
            assertThat(reader.filters().named(" ONE ")).isPresent();
        }
    }

    @Test
    void nameOrSearchThatCannotBe_isRefused() {
        for (String name : List.of(" ", "two\nlines", "x".repeat(81))) {
            assertThatThrownBy(() -> save(name, EventQuery.ALL)).isInstanceOf(IllegalArgumentException.class);
        }
        EventQuery unclosed = Conditions.read("{\"text\":\"\\\"unclosed\"}");
        assertThatThrownBy(() -> save("unclosed", unclosed)).isInstanceOf(IllegalArgumentException.class);
        for (String text : List.of(" ", "x".repeat(201))) {
            EventQuery query = Conditions.read("{\"text\":\"" + text + "\"}");
            assertThatThrownBy(() -> save("text", query)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void projectOfVersionEleven_getsFilters() {
        Path old = folder.resolve("v11.db");
        try (Database database = Database.forWriting(old)) {
            Schema.migrate(database, 11);
        }

        try (ProjectReader reader = ProjectReader.open(old)) {
            assertThat(reader.filters().all()).isEmpty();
            assertThat(reader.filters().wasDeleted(1)).isFalse();
        }
        try (SavedFilters filters = SavedFilters.open(old, IngestWorker.CLOCK)) {
            assertThat(filters.save("all", EventQuery.ALL).number()).isOne();
        }
    }

    private SavedFilter save(String name, EventQuery query) {
        try (SavedFilters filters = SavedFilters.open(file, IngestWorker.CLOCK)) {
            return filters.save(name, query);
        }
    }

    private List<SavedFilter> all() {
        try (ProjectReader reader = ProjectReader.open(file)) {
            return reader.filters().all();
        }
    }
}
