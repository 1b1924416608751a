package org.readout.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads articles from files, folders, archives and standard input.
 *
 * <p>Articles are handed over one by one, in a fixed order: paths as given, the entries of a folder by name, the
 * entries of an archive and the articles of a file as they stand. At most one file (or one line of a record file) is
 * held in memory. Input that cannot be used never throws: it is handed over as {@link Ingested.Trouble}.
 */
public final class Ingest {

    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final IngestOptions options;

    public Ingest(IngestOptions options) {
        this.options = options;
    }

    public Ingest() {
        this(IngestOptions.defaults());
    }

    /**
     * Reads everything under the paths. Copies (same text, outlet and address) are recognised within one call.
     *
     * @param stdin read where a path is {@code -}; not closed
     */
    public void read(List<String> paths, InputStream stdin, Consumer<Ingested> sink) {
        InputReader reader = new InputReader(options, new Acceptance(options, sink, Given.NOTHING));
        FileWalker walker = new FileWalker(reader);
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                reader.read(STANDARD_INPUT, stdin);
            } else {
                walker.walk(path);
            }
        }
    }

    /**
     * Reads one input that was got from elsewhere, such as a page of the web.
     *
     * @param name what problems of it are reported under
     * @param in not closed
     */
    public void read(String name, InputStream in, Given given, Consumer<Ingested> sink) {
        new InputReader(options, new Acceptance(options, sink, given)).read(name, in);
    }

    /** Reads what is under one path as {@link #read(List, InputStream, Consumer)} does, with what is known of it from outside. */
    public void read(String path, Given given, Consumer<Ingested> sink) {
        new FileWalker(new InputReader(options, new Acceptance(options, sink, given))).walk(path);
    }
}
