package org.readout.app.watch;

import java.time.Instant;
import org.readout.core.Problem;
import org.readout.store.CollationChanges;

/** Hears how a watch goes on. */
public interface WatchListener {
    /** A feed was read and tells of new or changed articles, or a folder has new or changed files. */
    void news(String source, int count);

    /** An article or file is being got or read. */
    void at(String place);

    void problem(Problem problem);

    /** An address could be got, also if it could not before. */
    void got(String address);

    /** New documents are in the project, and its events are up to date with them. */
    void grown(int documents, int revised, CollationChanges changes);

    /** Nothing is to be done until then. */
    void waiting(Instant until);
}
