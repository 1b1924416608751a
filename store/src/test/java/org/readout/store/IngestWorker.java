package org.readout.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** A process that ingests made-up news and says a line for each step: {@code IngestWorker DB COUNT}. */
final class IngestWorker {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    /** The step after the last document. */
    static final String COLLATING = "collating";

    private IngestWorker() {}

    public static void main(String[] arguments) {
        ingest(Path.of(arguments[0]), News.documents(Integer.parseInt(arguments[1]), 7), step -> {
            System.out.println(step);
            System.out.flush();
        });
    }

    static void ingest(Path file, List<Document> documents, Consumer<String> step) {
        try (ProjectWriter writer = ProjectWriter.open(file, CLOCK)) {
            writer.note(Problem.of(ProblemCode.NOT_FOUND, "missing.txt", "There is no such file."));
            for (Document document : documents) {
                if (!writer.has(document, CheapCoder.VERSION)) {
                    writer.add(CheapCoder.code(document), CheapCoder.VERSION);
                    step.accept("added");
                }
            }
            step.accept(COLLATING);
            writer.collate();
        }
    }
}
