package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.collate.CandidateIndex;
import org.readout.collate.CandidateIndex.Candidate;
import org.readout.collate.CandidateIndex.Space;
import org.readout.collate.InMemoryCandidateIndex;
import org.readout.core.Document;
import tools.jackson.databind.node.ObjectNode;

/** A project that grew bit by bit has what one has that got all at once. */
class ProjectCollationTest {
    private static final int DOCUMENTS = 60;

    @TempDir
    private Path folder;

    @Test
    void anyOrderOfArrivalInAnyParts_givesWhatTheWholeGives() {
        List<Document> documents = News.documents(DOCUMENTS, 7);
        Path whole = folder.resolve("whole.db");
        grow(whole, documents, documents.size());
        List<String> expected = found(whole);
        assertThat(expected).hasSizeGreaterThan(DOCUMENTS);

        for (int seed = 1; seed <= 4; seed++) {
            List<Document> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            Path grown = folder.resolve("grown-" + seed + ".db");
            grow(grown, shuffled, 3 * seed * seed);

            assertThat(found(grown)).as("seed %d", seed).containsExactlyElementsOf(expected);
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

    /** Edges, origins and events without the ids of events, and without the stages that the ledger adds to histories. */
    private static List<String> found(Path file) {
        try (Database database = Database.snapshot(file)) {
            List<String> found = new ArrayList<>(database.list(
                    row -> "event " + withoutIds(row.getString(1)), "SELECT record FROM event WHERE state = 'LIVE'"));
            found.addAll(
                    database.list(
                            row -> "edge " + row.getString(1),
                            "SELECT json_array(document_id, kind, source_id, outlet, strength, reason, evidence) FROM lineage"));
            found.addAll(
                    database.list(
                            row -> "origin " + row.getString(1),
                            "SELECT json_array(o.id, o.name, d.document_id) FROM origin o JOIN origin_document d ON d.origin_id = o.id"));
            Collections.sort(found);
            return found;
        }
    }

    private static String withoutIds(String record) {
        ObjectNode event = (ObjectNode) Json.MAPPER.readTree(record);
        event.remove("id");
        return event.toString();
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
        }
        return answers;
    }
}
