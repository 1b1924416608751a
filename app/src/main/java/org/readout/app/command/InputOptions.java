package org.readout.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read and how: shared by the commands that code and take nothing but paths. */
final class InputOptions {
    static final String PATHS =
            "Files, folders, archives, addresses (https://…); - is standard input. Text, HTML, JSONL, DOCX, RTF, PDF, e-mail,"
                    + " WARC and database exports.";

    @Parameters(paramLabel = "PATH", arity = "1..*", description = PATHS)
    private List<String> paths = List.of();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    Engine.Inputs inputs(Session session) {
        return coding.inputs(paths, session);
    }

    Optional<LocalDate> asOf() {
        return coding.asOf();
    }

    Optional<Path> codebook() {
        return coding.codebook();
    }

    Optional<Path> problems() {
        return coding.problems();
    }
}
