package org.readout.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.app.output.ProblemReport;
import org.readout.app.output.WholeFile;

/** How the commands that read documents end: with their problems told and the exit code that follows. */
final class Endings {
    private Endings() {}

    /** Prints the problems, writes them to the file if one is asked for, and says which exit code that makes. */
    static int tell(ProblemReport problems, Optional<Path> file, PrintStream err) throws IOException {
        problems.print(err);
        if (file.isPresent()) {
            WholeFile.write(file.get(), problems.jsonLines());
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
}
