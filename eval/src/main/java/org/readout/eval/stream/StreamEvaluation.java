package org.readout.eval.stream;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.eval.Evaluation;
import org.readout.eval.Figures;
import org.readout.eval.Memory;
import org.readout.store.ProjectWriter;

/**
 * Time and memory for each document while a project grows: {@link SyntheticNews} streams in day by day, and after each day the
 * project is brought up to date. Nothing is coded: mentions come with the documents, so this measures collation and store. Time is CPU of
 * the thread; figures are of the last thousand documents or so before each power of ten. {@code --documents N}, {@code --seed N}.
 */
public final class StreamEvaluation implements Evaluation {
    private static final int DEFAULT_DOCUMENTS = 10_000;
    private static final int DEFAULT_SEED = 7;
    private static final int WINDOW = 1_000;
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
            return run(folder.resolve("stream.db"), documents, option(request, "--seed", DEFAULT_SEED), request);
        } finally {
            delete(folder);
        }
    }

    private static Map<String, Object> run(Path file, int documents, int seed, Request request) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        SyntheticNews news = new SyntheticNews(seed);
        int added = 0;
        int sinceWindow = 0;
        long cpu = cpu();
        int next = WINDOW;
        try (ProjectWriter writer = ProjectWriter.open(file, Clock.systemUTC())) {
            while (added < documents) {
                List<CodedDocument> day = news.nextDay();
                day.forEach(document -> writer.add(document, CODER));
                writer.collate();
                added += day.size();
                sinceWindow += day.size();
                if (sinceWindow >= WINDOW || added >= documents) {
                    double perDocument = (cpu() - cpu) / 1e6 / sinceWindow;
                    request.detail()
                            .println(String.format(
                                    Locale.ROOT,
                                    "%d documents: %.1f ms CPU a document, heap %d MiB, file %d MiB",
                                    added,
                                    perDocument,
                                    heap(),
                                    Files.size(file) >> 20));
                    if (added >= next) {
                        figures.put("cpu_ms_per_document_at_" + next, Figures.round(perDocument));
                        figures.put("heap_mb_at_" + next, heap());
                        figures.put("file_mb_at_" + next, Files.size(file) >> 20);
                        next *= 10;
                    }
                    sinceWindow = 0;
                    cpu = cpu();
                }
            }
        }
        figures.put("documents", added);
        figures.put("peak_rss_mb", Memory.peakResidentMegabytes());
        return figures;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is in use after a collection, in MiB. */
    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
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
