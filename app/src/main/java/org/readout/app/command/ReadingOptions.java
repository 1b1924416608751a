package org.readout.app.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** With which codebook to code, and where to write problems: shared by all commands that code. */
class ReadingOptions {
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

    Optional<Path> codebook() {
        return codebook;
    }

    Optional<Path> problems() {
        return problems;
    }
}
