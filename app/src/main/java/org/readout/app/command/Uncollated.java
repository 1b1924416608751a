package org.readout.app.command;

import java.io.PrintStream;
import org.readout.store.ProjectReader;

/** Says when a run was cut off before its documents reached the events. */
final class Uncollated {
    private Uncollated() {}

    static void tell(ProjectReader reader, PrintStream err) {
        long documents = reader.size().uncollated();
        if (documents > 0) {
            err.println(documents
                    + " documents are not in the events yet, or as an earlier Readout collated them. Give the same readout"
                    + " ingest again.");
        }
    }
}
