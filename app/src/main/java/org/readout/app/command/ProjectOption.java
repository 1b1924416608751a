package org.readout.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which project: shared by the commands that use one. */
final class ProjectOption {
    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The project’s database; default: ${DEFAULT-VALUE} in the working directory.")
    private Path file = Path.of("readout.db");

    Path file() {
        return file;
    }
}
