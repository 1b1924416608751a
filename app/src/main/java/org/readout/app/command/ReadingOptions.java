package org.readout.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and with which codebook: shared by all commands that code. */
class ReadingOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, archives; - is standard input. Text, HTML, JSONL and database exports.")
    private List<String> paths = List.of();

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

    List<String> paths() {
        return paths;
    }

    Optional<Path> codebook() {
        return codebook;
    }

    Optional<Path> problems() {
        return problems;
    }
}
