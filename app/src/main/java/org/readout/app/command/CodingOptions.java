package org.readout.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import picocli.CommandLine.Option;

/** How to read and code: shared by the commands that code, whatever else they take. */
final class CodingOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Publication date (YYYY-MM-DD) of documents that have none of their own.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Folder with an edited codebook, in place of the one inside the program.")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "Write every problem to FILE as well, one JSON object a line.")
    private Optional<Path> problems = Optional.empty();

    Engine.Inputs inputs(List<String> paths, Session session) {
        return new Engine.Inputs(paths, asOf, session.in());
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Optional<Path> codebook() {
        return codebook;
    }

    Optional<Path> problems() {
        return problems;
    }
}
