package org.readout.app.engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Document;
import org.readout.core.Problem;

/** Reads, codes and collates. Holds a model in memory: close it. */
public interface Engine extends AutoCloseable {

    /** Reads the inputs and codes what the listener wants, in reading order; bad input is a problem, no exception. */
    void code(Inputs inputs, Listener listener);

    Collation collate(List<CodedDocument> documents);

    /** What makes the records, one part a line ("model …", "codebook …", "actors …"). */
    List<String> parts();

    @Override
    void close();

    /**
     * What to read.
     *
     * @param paths files, folders and archives as the user named them; {@code -} is standard input
     * @param asOf the publication date of documents that have none
     */
    record Inputs(List<String> paths, Optional<LocalDate> asOf, InputStream standardInput) {
        public Inputs {
            paths = List.copyOf(paths);
        }
    }

    /** Hears what is read and coded, on one thread. */
    interface Listener {
        /** Whether to code this document; false for those that an earlier run has coded. */
        default boolean wants(Document document) {
            return true;
        }

        /** @param coded its own problems are with it and are not reported again by {@link #problem} */
        void coded(CodedDocument coded);

        /** A problem of reading. */
        void problem(Problem problem);
    }

    /** Opens an engine. */
    interface Opener {
        /**
         * @param codebook a folder that replaces the codebook of the program
         * @throws EngineException when the model or the codebook cannot be used
         */
        Engine open(Optional<Path> codebook);
    }
}
