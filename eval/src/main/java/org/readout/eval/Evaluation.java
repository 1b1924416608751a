package org.readout.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Something that can be measured: {@code readout eval NAME}. */
public interface Evaluation {

    /** What is measured, in a line. */
    String summary();

    /** Whether the user has to say what to measure on. */
    default boolean needsData() {
        return true;
    }

    /** The figures by name, in the order in which they are printed; each on 0–100 unless its name says otherwise. */
    Map<String, Object> run(Request request) throws IOException;

    /**
     * What to measure on.
     *
     * @param data the folder or file the user supplies; the current folder where none is needed
     * @param options further words of the command line
     * @param detail where details go that are no figures
     */
    record Request(Path data, List<String> options, PrintStream detail) {
        public Request {
            options = List.copyOf(options);
        }

        public boolean has(String option) {
            return options.contains(option);
        }
    }
}
