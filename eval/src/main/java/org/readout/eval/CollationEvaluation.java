package org.readout.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.coder.Readout;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Document;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;

/**
 * Reads, codes and collates articles, and compares the result with what they were written to show.
 *
 * @param sameEvent event identity over the annotated mentions that the coder found
 * @param errors one line for each relation missed or found without being expected
 */
public record CollationEvaluation(
        Collation collation, CollationScorer.Result relations, SameEvent.Result sameEvent, List<String> errors) {

    public CollationEvaluation {
        errors = List.copyOf(errors);
    }

    /**
     * @param samples a folder with {@code articles/} and either {@code expected/relations.yaml} and {@code expected/gold/}
     *     or a folder {@code expected/relations/}
     */
    public static CollationEvaluation of(Path samples, Readout readout) throws IOException {
        Path expected = samples.resolve("expected");
        Path folder = expected.resolve("relations");
        CollationTruth truth =
                CollationTruth.read(Files.isDirectory(folder) ? folder : expected.resolve("relations.yaml"));
        Collation collation = new Collator().collate(readout.code(documents(samples.resolve("articles"))));
        CollationScorer scorer = new CollationScorer(collation, truth);
        CollationScorer.Result relations = scorer.score();
        Path gold = expected.resolve("gold");
        SameEvent.Result sameEvent = Files.isDirectory(gold)
                ? SameEvent.score(collation, gold(gold))
                : SameEvent.scoreMentions(collation, truth.sameEvent());
        return new CollationEvaluation(collation, relations, sameEvent, scorer.errors());
    }

    /** All articles of a folder. */
    public static List<Document> documents(Path folder) {
        List<Document> documents = new ArrayList<>();
        new Ingest().read(List.of(folder.toString()), InputStream.nullInputStream(), item -> {
            if (item instanceof Ingested.Article article) {
                documents.add(article.document());
            }
        });
        return documents;
    }

    static List<Path> gold(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }
}
