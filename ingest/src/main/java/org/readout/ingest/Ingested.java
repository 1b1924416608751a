package org.readout.ingest;

import java.util.Optional;
import org.readout.core.Document;
import org.readout.core.Problem;

/** What reading the input gives, one at a time: an article, or something that stood in the way of one. */
public sealed interface Ingested {

    /**
     * An article, ready to be analysed.
     *
     * @param retrieval absent for files
     */
    record Article(Document document, Optional<Retrieval> retrieval) implements Ingested {}

    /**
     * A problem of the input. Problems noted about an article that was read all the same come right after it; the
     * others stand where the article would have stood.
     */
    record Trouble(Problem problem) implements Ingested {}
}
