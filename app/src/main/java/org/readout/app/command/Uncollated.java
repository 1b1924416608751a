package org.readout.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.readout.app.wording.Counted;
import org.readout.store.ProjectReader;

/** Says when documents have not reached the events, or only as an earlier version collated them. */
final class Uncollated {
    private Uncollated() {}

    static void tell(ProjectReader reader, Path file, PrintStream err) {
        long documents = reader.uncollated();
        if (documents > 0) {
            err.println(Counted.of(documents, "document") + (documents == 1 ? " is" : " are")
                    + " not in the events yet, or only as an earlier Readout collated them, so lists may lack some."
                    + " A running ingest or watch brings them in; else run: readout ingest --db " + file);
        }
    }
}
