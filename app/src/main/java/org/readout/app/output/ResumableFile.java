package org.readout.app.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file written document by document that a later run can go on with.
 *
 * <p>While it grows it is {@code NAME.partial}; beside it {@code NAME.partial.done} lists, after a line that identifies
 * the settings, each finished document with the number of bytes after it. A run that finds both with the same settings
 * cuts the partial file after the last document that is whole in both, and goes on from there: a process killed at any
 * moment costs at most the document it was writing. Finishing moves the file into place.
 */
public final class ResumableFile implements AutoCloseable {
    private final Path file;
    private final Path partial;
    private final Path done;
    private final Map<String, Long> finished = new LinkedHashMap<>();
    private final RandomAccessFile data;

    /**
     * @param settings everything that makes the output differ; another value starts anew
     * @param head the first bytes of the file (a header line), may be empty
     */
    public ResumableFile(Path file, String settings, String head) throws IOException {
        Files.createDirectories(WholeFile.folder(file));
        this.file = file;
        this.partial = file.resolveSibling(file.getFileName() + ".partial");
        this.done = file.resolveSibling(file.getFileName() + ".partial.done");
        String first = "readout " + settings;
        long end = recover(first);
        this.data = new RandomAccessFile(partial.toFile(), "rw");
        data.setLength(end);
        data.seek(end);
        if (finished.isEmpty()) {
            data.setLength(0);
            data.write(head.getBytes(StandardCharsets.UTF_8));
        }
        rewriteDone(first);
    }

    /** Whether an earlier run finished this document. */
    public boolean has(String documentId) {
        return finished.containsKey(documentId);
    }

    /** The number of documents that earlier runs and this one finished. */
    public int documents() {
        return finished.size();
    }

    /** Adds what one document gave; empty text is kept too, so that it is not coded again. */
    public void add(String documentId, String text) throws IOException {
        data.write(text.getBytes(StandardCharsets.UTF_8));
        long end = data.getFilePointer();
        finished.put(documentId, end);
        Files.writeString(done, documentId + " " + end + "\n", StandardOpenOption.APPEND);
    }

    /** Moves the file into place. */
    public void finish() throws IOException {
        data.getFD().sync();
        data.close();
        WholeFile.move(partial, file);
        Files.deleteIfExists(done);
    }

    /** Closes an unfinished file, which stays for the next run. */
    @Override
    public void close() throws IOException {
        data.close();
    }

    /** Fills {@link #finished} with the documents that are whole, and returns where the last of them ends. */
    private long recover(String first) throws IOException {
        if (!Files.isRegularFile(partial) || !Files.isRegularFile(done)) {
            return 0;
        }
        String list = Files.readString(done);
        List<String> lines =
                list.substring(0, list.lastIndexOf('\n') + 1).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(first)) {
            return 0;
        }
        long size = Files.size(partial);
        long end = 0;
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            long after = Long.parseLong(line.substring(space + 1));
            if (after > size || after < end) {
                break;
            }
            finished.put(line.substring(0, space), after);
            end = after;
        }
        return end;
    }

    private void rewriteDone(String first) throws IOException {
        StringBuilder lines = new StringBuilder(first).append('\n');
        finished.forEach((id, end) -> lines.append(id).append(' ').append(end).append('\n'));
        WholeFile.write(done, lines.toString());
    }
}
