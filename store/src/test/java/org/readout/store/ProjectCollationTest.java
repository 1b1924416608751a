package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.collate.CandidateIndex;
import org.readout.collate.CandidateIndex.Candidate;
import org.readout.collate.CandidateIndex.Space;
import org.readout.collate.InMemoryCandidateIndex;
import org.readout.core.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A project that grew bit by bit has what one has that got all at once. */
class ProjectCollationTest {
    private static final int DOCUMENTS = 60;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    @TempDir
    private Path folder;

    @Test
    void anyOrderOfArrivalInAnyParts_givesWhatTheWholeGives() {
        List<Document> documents = News.documents(DOCUMENTS, 7);
        Path whole = folder.resolve("whole.db");
        grow(whole, documents, documents.size());
        List<String> expected = found(whole);
        assertThat(expected)
                .hasSizeGreaterThan(DOCUMENTS)
                .anyMatch(record -> record.startsWith("ledger") && record.contains("\"state\":\"CARRIED_OUT\""))
                .anyMatch(record -> record.startsWith("story") && record.contains("\"kind\":\"NUMBER\""))
                .anyMatch(record -> record.startsWith("story") && record.contains("\"said_by\":"));

        for (int seed = 1; seed <= 4; seed++) {
            List<Document> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            Path grown = folder.resolve("grown-" + seed + ".db");
            grow(grown, shuffled, 3 * seed * seed);

            assertThat(found(grown)).as("seed %d", seed).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void peoplesDecisions_holdHoweverDocumentsComeAfterThem() {
        List<Document> documents = News.documents(DOCUMENTS, 7);
        List<List<String>> found = new ArrayList<>();
        for (int atOnce : List.of(DOCUMENTS, 7)) {
            Path file = folder.resolve("decided-" + atOnce + ".db");
            grow(file, documents.subList(0, 30), 30);
            decide(file);
            grow(file, documents.subList(30, DOCUMENTS), atOnce);
            found.add(found(file));
        }

        assertThat(found.get(1)).containsExactlyElementsOf(found.get(0));
        assertThat(found.get(0)).anyMatch(record -> record.contains("decided by a person"));
    }

    /** Splits the largest event and merges the two smallest. */
    private static void decide(Path file) {
        List<StoredEvent> events = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            reader.events(EventQuery.ALL, events::add);
        }
        events.sort(Comparator.comparingInt(
                        (StoredEvent e) -> e.record().path("mentions").size())
                .thenComparing(StoredEvent::id));
        StoredEvent largest = events.get(events.size() - 1);
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            writer.split(
                    largest.id(),
                    Set.of(largest.record().path("mentions").path(1).asString()));
            writer.merge(events.get(0).id(), events.get(1).id());
        }
    }

    private static void grow(Path file, List<Document> documents, int atOnce) {
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            for (int i = 0; i < documents.size(); i++) {
                writer.add(CheapCoder.code(documents.get(i)), CheapCoder.VERSION);
                if ((i + 1) % atOnce == 0) {
                    writer.collate();
                }
            }
            writer.collate();
        }
    }

    /** Edges, origins, events, stories and the ledger, with events called by their first mention instead of by their ids. */
    private static List<String> found(Path file) {
        try (Database database = Database.snapshot(file)) {
            Map<String, String> names = new HashMap<>();
            database.each(
                    event -> names.put(event.id(), event.name()),
                    row -> new Named(row.getString(1), row.getString(2)),
                    "SELECT event_id, mention_id FROM event_mention WHERE position = 0");
            List<String> found = new ArrayList<>();
            for (String query : List.of(
                    "SELECT 'event ' || record FROM event WHERE state = 'LIVE'",
                    "SELECT 'ledger ' || record FROM ledger",
                    "SELECT 'edge ' || json_array(document_id, kind, source_id, outlet, strength, reason, evidence) FROM lineage",
                    "SELECT 'origin ' || json_array(o.id, o.name, d.document_id) FROM origin o"
                            + " JOIN origin_document d ON d.origin_id = o.id",
                    "SELECT 'terms ' || json_array(count(*), sum(documents)) FROM term")) {
                database.each(record -> found.add(named(record, names)), row -> row.getString(1), query);
            }
            new StoredStories(database).each(story -> found.add("story " + sorted(named(story.toString(), names))));
            Collections.sort(found);
            return found;
        }
    }

    private record Named(String id, String name) {}

    private static String named(String record, Map<String, String> names) {
        return ID.matcher(record).replaceAll(id -> names.getOrDefault(id.group(), id.group()));
    }

    /** Events of a story, and of each of its links, are in order of date, and those of one day in the order of their ids. */
    private static String sorted(String story) {
        ObjectNode node = (ObjectNode) Json.MAPPER.readTree(story);
        sortEvents(node);
        node.path("from").forEach(link -> sortEvents((ObjectNode) link));
        return node.toString();
    }

    private static void sortEvents(ObjectNode node) {
        List<String> events = node.path("events")
                .valueStream()
                .map(e -> e.asString())
                .sorted()
                .toList();
        ArrayNode named = node.putArray("events");
        events.forEach(named::add);
    }

    @Test
    void indexInTheFile_answersAsTheOneInMemory_andForgetsWhatItIsTold() {
        CandidateIndex memory = new InMemoryCandidateIndex();
        CandidateIndex before = new InMemoryCandidateIndex();
        Random random = new Random(5);
        try (Database database = Database.forWriting(folder.resolve("index.db"))) {
            Schema.migrate(database);
            StoredCandidateIndex stored = new StoredCandidateIndex(database);
            for (int i = 0; i < 400; i++) {
                Space space = Space.values()[random.nextInt(2)];
                String id = "d" + random.nextInt(90);
                long[] keys = random.longs(6, 0, 25).distinct().toArray();
                memory.add(space, id, keys);
                stored.add(space, id, keys);
                if (i < 300) {
                    before.add(space, id, keys);
                }
            }
            assertThat(answers(stored)).isEqualTo(answers(memory));
            stored.forget(301);
            assertThat(answers(stored)).isEqualTo(answers(before));
            assertThat(answers(new StoredCandidateIndex(database))).isEqualTo(answers(before));
        }
    }

    private static List<List<Candidate>> answers(CandidateIndex index) {
        List<List<Candidate>> answers = new ArrayList<>();
        for (long key = 0; key < 25; key++) {
            answers.add(index.candidates(Space.WORDING, new long[] {key, key + 1, key + 2}, 20));
            answers.add(index.candidates(Space.FACTS, new long[] {key}, 100));
            answers.add(index.candidates(
                    Space.FACTS, LongStream.range(key, key + 19).toArray(), 100));
        }
        return answers;
    }
}
