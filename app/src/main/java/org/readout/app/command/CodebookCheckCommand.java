package org.readout.app.command;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.readout.coder.Rules;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.CodebookException;
import org.readout.core.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout codebook check}: every mistake in a codebook folder, by file and line. */
@Command(
        name = "check",
        header = "Check a codebook folder: every mistake with its file and line.",
        description = {
            "Reads the folder's files in place of the shipped ones of the same name, and its actors/*.yaml beside the shipped actors and outlets. Exit code 1 if there is a mistake."
        },
        footer = {"", "Example:", "  readout codebook check my-codebook"})
final class CodebookCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder, laid out as docs/codebook.md says.")
    private Path folder = Path.of(".");

    private final Session session;

    CodebookCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            tell(Rules.of(folder));
            return ExitCode.OK;
        } catch (CodebookException e) {
            e.problems().stream()
                    .sorted(Comparator.comparing(Problem::file))
                    .forEach(p -> session.out().println(p.file() + " " + p.detail()));
            int count = e.problems().size();
            session.err().println(count == 1 ? "1 mistake." : count + " mistakes.");
            return ExitCode.FAILURE;
        }
    }

    private void tell(Rules rules) {
        Codebook codebook = rules.codebook();
        session.out()
                .println("No mistakes. Version " + codebook.version() + ": "
                        + codebook.types().size() + " types, "
                        + codebook.frames().size() + " frames, "
                        + codebook.contexts().size() + " contexts, "
                        + rules.dictionary().size() + " actors and outlets.");
        session.out().println("From your folder: " + String.join(", ", rules.files()) + ".");
        session.out().println("Next: readout codebook try \"SENTENCE\" --codebook " + folder);
    }
}
