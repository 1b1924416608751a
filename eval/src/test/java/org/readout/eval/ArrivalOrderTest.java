package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Document;
import org.readout.language.OnnxAnalyser;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.ProjectWriter;
import tools.jackson.databind.JsonNode;

/** Articles of samples and clusters come in any order, and in parts: events, ledger, stories and where accounts differ are the same. */
class ArrivalOrderTest {
    private static final Path SAMPLES = Path.of("..", "samples", "articles");
    private static final Path CLUSTERS = Path.of("data", "clusters", "development", "articles");
    private static final List<String> CRISES = List.of("kosovo", "senegal", "kenya");
    private static final long SOME_CLUSTERS = 10;

    @TempDir
    private Path folder;

    @Test
    void anyOrderOfArrival_givesTheSame() throws IOException {
        assumeTrue(OnnxAnalyser.isModelPresent(), "no language model: set READOUT_MODEL to its folder");
        List<CodedDocument> documents = coded();
        Collation expected = new Collator().collate(documents);
        List<String> whole = grown("whole.db", documents, documents.size());
        assertThat(expected.discrepancies()).hasSizeGreaterThan(5);
        assertThat(expected.ledger()).hasSizeGreaterThan(5);

        for (int seed = 1; seed <= 3; seed++) {
            List<CodedDocument> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(new Collator().collate(shuffled)).as("seed %d", seed).isEqualTo(expected);
            assertThat(grown("grown-" + seed + ".db", shuffled, 4 * seed))
                    .as("seed %d", seed)
                    .isEqualTo(whole);
        }
    }

    private static List<CodedDocument> coded() throws IOException {
        List<Document> documents = new ArrayList<>();
        CRISES.forEach(crisis -> documents.addAll(CollationEvaluation.documents(SAMPLES.resolve(crisis))));
        try (Stream<Path> clusters = Files.list(CLUSTERS)) {
            clusters.sorted()
                    .limit(SOME_CLUSTERS)
                    .forEach(cluster -> documents.addAll(CollationEvaluation.documents(cluster)));
        }
        try (Readout readout = Readout.load()) {
            return readout.code(documents);
        }
    }

    /** Events by what does not depend on their ids, and stories. */
    private List<String> grown(String name, List<CodedDocument> documents, int atOnce) {
        Path file = folder.resolve(name);
        try (ProjectWriter writer = ProjectWriter.open(file, Clock.systemUTC())) {
            for (int i = 0; i < documents.size(); i++) {
                writer.add(documents.get(i), List.of("test"));
                if ((i + 1) % atOnce == 0) {
                    writer.collate();
                }
            }
            writer.collate();
        }
        List<String> found = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            reader.events(
                    EventQuery.ALL, event -> found.add(of(event.record(), "mentions", "discrepancies", "history")));
            reader.stories(story -> found.add(of(story, "title", "documents", "discrepancies")));
        }
        Collections.sort(found);
        return found;
    }

    private static String of(JsonNode record, String... fields) {
        StringBuilder words = new StringBuilder();
        for (String field : fields) {
            words.append(record.path(field)).append('\n');
        }
        return words.toString();
    }
}
