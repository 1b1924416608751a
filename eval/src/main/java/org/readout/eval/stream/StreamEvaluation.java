package org.readout.eval.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.eval.Evaluation;
import org.readout.store.ProjectWriter;

/**
 * Time and memory for each document while a project grows: {@link SyntheticNews} streams in day by day, and after each day the
 * project is brought up to date. Nothing is coded: mentions come with the documents, so this measures collation and store. What is
 * measured: {@link StreamFigures}. {@code --documents N}, {@code --seed N}.
 */
public final class StreamEvaluation implements Evaluation {
    private static final int DEFAULT_DOCUMENTS = 10_000;
    private static final int DEFAULT_SEED = 7;
    private static final List<String> CODER = List.of("made-up");

    @Override
    public String summary() {
        return "time and memory for each document of a synthetic stream: [--documents N] [--seed N]";
    }

    @Override
    public boolean needsData() {
        return false;
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        int documents = option(request, "--documents", DEFAULT_DOCUMENTS);
        Path folder = Files.createTempDirectory("readout-stream");
        try {
            return run(folder, documents, option(request, "--seed", DEFAULT_SEED), request);
        } finally {
            delete(folder);
        }
    }

    private static Map<String, Object> run(Path folder, int documents, int seed, Request request) throws IOException {
        Path file = folder.resolve("stream.db");
        SyntheticNews news = new SyntheticNews(seed);
        StreamFigures figures = new StreamFigures(documents, file, request.detail());
        try (ProjectWriter writer = ProjectWriter.open(file, Clock.systemUTC())) {
            while (figures.added() < documents) {
                figures.add(nextDay(writer, news));
                if (figures.atLine()) {
                    figures.line(() -> smallProject(folder.resolve("small.db"), seed));
                }
            }
        }
        return figures.all();
    }

    private static int nextDay(ProjectWriter writer, SyntheticNews news) {
        List<CodedDocument> day = news.nextDay();
        day.forEach(document -> writer.add(document, CODER));
        writer.collate();
        return day.size();
    }

    /** The first two days once more, into a project of their own: how many documents these were. */
    private static int smallProject(Path file, int seed) throws IOException {
        SyntheticNews news = new SyntheticNews(seed);
        try (ProjectWriter writer = ProjectWriter.open(file, Clock.systemUTC())) {
            return nextDay(writer, news) + nextDay(writer, news);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static int option(Request request, String name, int otherwise) throws IOException {
        int at = request.options().indexOf(name);
        try {
            return at < 0 ? otherwise : Integer.parseInt(request.options().get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException(name + " needs a whole number", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
