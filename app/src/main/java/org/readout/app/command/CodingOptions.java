package org.readout.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import picocli.CommandLine.Option;

/** How to read and code: shared by the commands that code, whatever else they take. */
final class CodingOptions extends ReadingOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Publication date (YYYY-MM-DD) of documents that have none of their own.")
    private Optional<LocalDate> asOf = Optional.empty();

    Engine.Inputs inputs(List<String> paths, Session session) {
        return new Engine.Inputs(paths, asOf, session.in());
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }
}
