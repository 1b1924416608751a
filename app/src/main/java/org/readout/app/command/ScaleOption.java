package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.ScaleException;
import org.readout.analysis.tension.ScaleReader;
import picocli.CommandLine.Option;

/** The scale to measure tension by. */
final class ScaleOption {
    @Option(
            names = "--scale",
            paramLabel = "FILE",
            description = "Scores of event types in place of PLOVER’s: lines of TYPE = score or TYPE-mode = score,"
                    + " from -10 (conflict) to 10 (cooperation).")
    private Optional<Path> file = Optional.empty();

    Scale scale() throws IOException {
        if (file.isEmpty()) {
            return Scale.plover();
        }
        try {
            return ScaleReader.read(file.get().toString(), Files.readString(file.get()));
        } catch (ScaleException e) {
            throw new CommandException("The scale cannot be used:\n" + e.getMessage(), e);
        }
    }
}
