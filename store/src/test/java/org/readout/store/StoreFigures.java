package org.readout.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collator;
import org.readout.core.Document;

/** Prints what adding, collating and asking cost, in milliseconds of CPU of the thread: {@code StoreFigures COUNT…}. */
final class StoreFigures {
    private StoreFigures() {}

    public static void main(String[] counts) throws IOException {
        Path folder = Files.createTempDirectory("readout-figures");
        for (String count : counts) {
            measure(folder.resolve(count + ".db"), News.documents(Integer.parseInt(count), 7));
        }
    }

    private static void measure(Path file, List<Document> documents) throws IOException {
        List<CodedDocument> coded = documents.stream().map(CheapCoder::code).toList();
        StringBuilder line = new StringBuilder();
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            line.append("add ").append(cpu(() -> coded.forEach(d -> writer.add(d, CheapCoder.VERSION))));
            line.append(", collate and write ").append(cpu(writer::collate));
        }
        List<CodedDocument> read = new ArrayList<>();
        try (Database database = Database.snapshot(file)) {
            line.append(" (of it read back ").append(cpu(() -> new DocumentTable(database).each(read::add)));
        }
        line.append(", collate ")
                .append(cpu(() -> new Collator().collate(read)))
                .append(")");
        EventQuery words = new EventQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("shelled killing"));
        List<StoredEvent> found = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            line.append(", search ").append(cpu(() -> reader.events(words, found::add)));
            System.out.println(
                    reader.size() + ", " + Files.size(file) / 1024 + " KiB: " + line + ", found " + found.size());
        }
    }

    private static long cpu(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
    }
}
