package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Document;

class CorrectionTest {
    @TempDir
    private Path folder;

    private Path project(int documents) {
        Path file = folder.resolve("p.db");
        IngestWorker.ingest(file, News.documents(documents, 3), step -> {});
        return file;
    }

    private static List<StoredEvent> events(Path file) {
        List<StoredEvent> events = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            reader.events(EventQuery.ALL, events::add);
        }
        return events;
    }

    private static List<String> mentions(StoredEvent event) {
        return event.record()
                .path("mentions")
                .valueStream()
                .map(m -> m.asString())
                .toList();
    }

    /** The events as sets of mentions. */
    private static Set<Set<String>> parts(Path file) {
        Set<Set<String>> parts = new HashSet<>();
        events(file).forEach(e -> parts.add(new TreeSet<>(mentions(e))));
        return parts;
    }

    private static StoredEvent large(Path file) {
        return events(file).stream()
                .filter(e -> mentions(e).size() > 2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mentionsSplitOff_areAnEventOfTheirOwn_alsoAfterMoreDocuments() {
        Path file = project(40);
        StoredEvent event = large(file);
        Set<String> parted = Set.of(mentions(event).get(1));

        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            writer.split(event.id(), parted);
        }
        assertThat(parts(file)).contains(parted);

        Document late = CheapCoder.document("Late Post", "2024-11-30", "On 2024-11-29 SWE met NOR in Ilva.\n");
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            writer.add(CheapCoder.code(late), CheapCoder.VERSION);
            writer.collate();
        }
        assertThat(parts(file)).contains(parted);
    }

    @Test
    void undoneSplit_leavesTheEventsAsTheyWere() {
        Path file = project(40);
        Set<Set<String>> before = parts(file);
        StoredEvent event = large(file);

        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            writer.split(event.id(), Set.of(mentions(event).get(0)));
            assertThat(writer.undo()).isPresent();
            assertThat(writer.undo()).isEmpty();
        }

        assertThat(parts(file)).isEqualTo(before);
    }

    @Test
    void mergedEvents_areOne_withTheReason_andEitherId() {
        Path file = project(40);
        StoredEvent first = events(file).get(0);
        StoredEvent second = events(file).get(1);
        Set<String> both = new TreeSet<>(mentions(first));
        both.addAll(mentions(second));

        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            writer.merge(first.id(), second.id());
            assertThatThrownBy(() -> writer.merge(first.id(), second.id()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Both are event");
        }

        StoredEvent merged = events(file).stream()
                .filter(e -> both.equals(new TreeSet<>(mentions(e))))
                .findFirst()
                .orElseThrow();
        assertThat(merged.record().path("joined").toString()).contains("decided by a person");
    }

    @Test
    void allMentionsOfAnEvent_orOthers_cannotBeSplitOff() {
        Path file = project(40);
        StoredEvent event = large(file);

        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            assertThatThrownBy(() -> writer.split(event.id(), Set.copyOf(mentions(event))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.split(event.id(), Set.of("nobody")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.split("nothing", Set.of("nobody")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no event nothing");
            assertThat(writer.undo()).isEmpty();
        }
    }
}
