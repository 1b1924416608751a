package org.readout.eval.stream;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.eval.Figures;
import org.readout.eval.Memory;

/**
 * Time and memory while documents are added: a line for each thousand or so as soon as they are in, so that a run that is stopped leaves
 * what it measured, and in the end figures for each tenth of the stream.
 *
 * <p>Time is CPU of the thread in milliseconds a document, that of the system for the file with it; compiler and collector have threads of
 * their own, so {@code process_cpu_seconds}, of all threads, is more. The heap is what is in use after a collection, in MiB.
 *
 * <p>How long the same work takes depends on what else runs on the machine, so with each line a small project is filled anew, always the
 * same one: what a document costs in it, as long as the program is warm, tells the machine's share of a rise from the stream's.
 */
final class StreamFigures {
    private static final int PARTS = 10;
    private static final int LINE = 1_000;

    private final int documents;
    private final Path file;
    private final PrintStream detail;
    private final Since line = new Since();
    private final Since part = new Since();
    private final List<Double> perDocument = new ArrayList<>();
    private final List<Double> small = new ArrayList<>();
    private final List<Long> heaps = new ArrayList<>();
    private int added;

    /** Where a stretch of the stream begins. */
    private final class Since {
        private int documents;
        private long cpu = cpu();

        int documents() {
            return added - documents;
        }

        /** The time of a document since then; the next stretch begins. */
        double next() {
            double perDocument = (cpu() - cpu) / 1e6 / documents();
            documents = added;
            cpu = cpu();
            return perDocument;
        }

        /** Some time since then, in nanoseconds, was not the stream's. */
        void skip(long time) {
            cpu += time;
        }
    }

    /** Fills a small project and tells with how many documents. */
    interface Small {
        int fill() throws IOException;
    }

    /** @param documents how many are to be added, at least one */
    StreamFigures(int documents, Path file, PrintStream detail) {
        this.documents = documents;
        this.file = file;
        this.detail = detail;
    }

    int added() {
        return added;
    }

    /** Some documents were added, and the project was brought up to date. */
    void add(int more) {
        added += more;
        if (added >= (perDocument.size() + 1.0) / PARTS * documents) {
            perDocument.add(Figures.round(part.next()));
            heaps.add(heap());
        }
    }

    /** Whether enough documents came for a line. */
    boolean atLine() {
        return line.documents() >= LINE;
    }

    /** Prints a line, after the small project was filled once more, whose time is not the stream's. */
    void line(Small smallProject) throws IOException {
        double perDocumentOfLine = line.next();
        long before = cpu();
        int documentsOfSmall = smallProject.fill();
        long taken = cpu() - before;
        small.add(Figures.round(taken / 1e6 / documentsOfSmall));
        detail.println(String.format(
                Locale.ROOT,
                "%d documents: %.1f ms CPU a document, %.1f in a small project, heap %d MiB, resident at most %d MiB, file %d MiB",
                added,
                perDocumentOfLine,
                small.get(small.size() - 1),
                heap(),
                Memory.peakResidentMegabytes(),
                Files.size(file) >> 20));
        line.skip(taken);
        part.skip(taken);
    }

    Map<String, Object> all() throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", added);
        figures.put("cpu_ms_per_document_by_tenth", List.copyOf(perDocument));
        figures.put("small_project_cpu_ms_per_document_by_line", List.copyOf(small));
        figures.put("heap_mb_by_tenth", List.copyOf(heaps));
        figures.put("process_cpu_seconds", processCpuSeconds());
        figures.put("peak_rss_mb", Memory.peakResidentMegabytes());
        figures.put("file_mb", Files.size(file) >> 20);
        return figures;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processCpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toSeconds)
                .orElse(0L);
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
