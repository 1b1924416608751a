package org.readout.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import picocli.CommandLine.Option;

/** How to read and code: shared by the commands that code, whatever else they take. */
class CodingOptions extends ReadingOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Publication date (YYYY-MM-DD) of documents that have none of their own.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--allow-private",
            description = "Also ask servers of this machine and its network for addresses of the web.")
    private boolean allowPrivate;

    Engine.Inputs inputs(List<String> paths, Session session) {
        return new Engine.Inputs(paths, asOf, session.in(), allowPrivate);
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }
}
