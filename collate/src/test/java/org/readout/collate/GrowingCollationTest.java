package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.collate.CollationMemory.JoinedMentions;
import org.readout.core.Actor;
import org.readout.core.EventMention;

class GrowingCollationTest {
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");

    private static CodedDocument shelling(String outlet, String day) {
        return Reports.by(outlet, day)
                .mention("ASSAULT", "Norway shelled Sweden near Ilva, " + outlet + " learned.", "shelled")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .on(day)
                .end()
                .coded();
    }

    @Test
    void eventsLongPast_areCandidatesButAreNotReadWhole() {
        Remembered memory = new Remembered();
        memory.add(shelling("Wire", "2024-01-04"));
        memory.add(shelling("Post", "2024-01-04"));
        memory.add(shelling("Wire", "2024-02-04"));
        assertThat(memory.events).hasSize(2);
        memory.read.clear();

        GrowingCollation.Added added = memory.add(shelling("Herald", "2024-02-04"));

        assertThat(memory.asked).hasSize(2);
        assertThat(memory.read).containsExactly(added.joinings().get(0).founder());
        assertThat(added.joinings().get(0).reason()).isPresent();
    }

    /** Keeps in memory what each document brings; every document is added by a collation of its own. */
    private static final class Remembered implements CollationMemory {
        private final CandidateIndex index = new InMemoryCandidateIndex();
        private final TermCounts terms = new InMemoryTermCounts();
        private final Map<String, CodedDocument> documents = new HashMap<>();
        private final Map<String, JoinedMentions> events = new HashMap<>();
        private final List<String> asked = new ArrayList<>();
        private final List<String> read = new ArrayList<>();

        GrowingCollation.Added add(CodedDocument document) {
            asked.clear();
            GrowingCollation growing = new GrowingCollation(this);
            GrowingCollation.Added added = growing.add(document);
            documents.put(document.document().id(), document);
            growing.events().forEach(e -> events.put(e.founder(), e));
            return added;
        }

        @Override
        public CandidateIndex index() {
            return index;
        }

        @Override
        public TermCounts terms() {
            return terms;
        }

        @Override
        public Optional<CodedDocument> outline(String id) {
            return Optional.ofNullable(documents.get(id));
        }

        @Override
        public Optional<LocalDate> reported(String document) {
            return outline(document).flatMap(CodedDocument::published).map(p -> p.earliest());
        }

        @Override
        public List<Version> versions(String document) {
            return List.of();
        }

        @Override
        public Optional<EventMention> founder(String mention) {
            asked.add(mention);
            return Optional.ofNullable(events.get(mention))
                    .map(e -> e.mentions().get(0));
        }

        @Override
        public Optional<JoinedMentions> event(String founder) {
            read.add(founder);
            return Optional.ofNullable(events.get(founder));
        }

        @Override
        public Optional<String> storyOf(String document) {
            return Optional.empty();
        }

        @Override
        public Optional<StoryPlace.State> story(String founder) {
            return Optional.empty();
        }
    }
}
