package org.readout.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A project in place of articles: shared by the commands that take either. */
final class ArchiveOption {
    /** How paths are described where a project may stand in their place. */
    static final String PATHS = "Files, folders, archives; - is standard input. Or a project, with --db.";

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "Events of a project that readout ingest has made, in place of articles: nothing is coded.")
    private Optional<Path> file = Optional.empty();

    boolean isGiven() {
        return file.isPresent();
    }

    /**
     * The project, or nothing where paths are given.
     *
     * @throws ParameterException where both are given, or neither
     */
    Optional<Path> insteadOf(List<String> paths, CommandLine line) {
        if (file.isPresent() != paths.isEmpty()) {
            throw new ParameterException(
                    line, file.isPresent() ? "Either PATH or --db, not both." : "A PATH is missing, or --db FILE.");
        }
        return file;
    }
}
