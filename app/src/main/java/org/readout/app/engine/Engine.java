package org.readout.app.engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.coder.CodedDocument;
import org.readout.coder.codebook.Codebook;
import org.readout.collate.Collation;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import org.readout.ingest.Retrieval;
import org.readout.language.AnalysedDocument;

/** Reads, codes and collates. Holds a model in memory: close it. */
public interface Engine extends AutoCloseable {

    /** Reads the inputs and codes what the listener wants, in reading order; bad input is a problem, no exception. */
    void code(Inputs inputs, Listener listener);

    /**
     * Codes what the listener wants of articles that somebody else reads.
     *
     * @param asOf the publication date of documents that have none
     */
    void code(Articles articles, Optional<LocalDate> asOf, Listener listener);

    Collation collate(List<CodedDocument> documents);

    /** The parse that records of a document are read from; absent for an engine that has none. */
    default Optional<AnalysedDocument> parse(Document document) {
        return Optional.empty();
    }

    /** The codebook that it codes by. */
    default Codebook codebook() {
        return Codebook.load();
    }

    /** What makes the records, one part a line ("model …", "codebook …", "actors …"). */
    List<String> parts();

    @Override
    void close();

    /**
     * What to read.
     *
     * @param paths files, folders, archives and addresses of the web as the user named them; {@code -} is standard input
     * @param asOf the publication date of documents that have none
     * @param allowPrivate whether servers of one's own machine and network may be asked
     */
    record Inputs(List<String> paths, Optional<LocalDate> asOf, InputStream standardInput, boolean allowPrivate) {
        public Inputs {
            paths = List.copyOf(paths);
        }
    }

    /** Reads articles, one after the other, into a sink. */
    interface Articles {
        void read(Ingest ingest, Consumer<Ingested> sink);
    }

    /** Hears what is read and coded, on one thread. */
    interface Listener {
        /**
         * A document was read; whether it is coded is asked next.
         *
         * @param retrieval where and when it was got, absent for files
         */
        default void read(Document document, Optional<Retrieval> retrieval) {}

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
