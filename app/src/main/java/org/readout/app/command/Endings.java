package org.readout.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.app.brief.PlainText;
import org.readout.app.output.ProblemReport;
import org.readout.app.output.WholeFile;
import org.readout.core.Problem;

/** How the commands that read documents end: with their problems told and the exit code that follows. */
final class Endings {
    private Endings() {}

    /** As below, with what is wrong with what was asked before the problems of the documents. */
    static int tell(List<Problem> ofQuestion, ProblemReport problems, Optional<Path> file, PrintStream err)
            throws IOException {
        ofQuestion.forEach(problem -> err.println("readout: " + PlainText.safe(problem.inWords())));
        int ending = tell(problems, file, err);
        return ofQuestion.isEmpty() ? ending : ExitCode.PROBLEMS;
    }

    /** Prints the problems, writes them to the file if one is asked for, and says which exit code that makes. */
    static int tell(ProblemReport problems, Optional<Path> file, PrintStream err) throws IOException {
        problems.print(err);
        if (file.isPresent()) {
            WholeFile.write(file.get(), problems.jsonLines());
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
}
