package org.readout.app.command;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.app.engine.Engine;
import picocli.CommandLine.Option;

/** What to read, and the date of what has none. */
final class InputOptions extends ReadingOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Publication date (YYYY-MM-DD) of documents that have none of their own.")
    private Optional<LocalDate> asOf = Optional.empty();

    Engine.Inputs inputs(Session session) {
        return new Engine.Inputs(paths(), asOf, session.in());
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }
}
