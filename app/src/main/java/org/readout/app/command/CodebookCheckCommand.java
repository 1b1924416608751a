package org.readout.app.command;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LINE = Pattern.compile(":(\\d+)$");
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem p) -> LINE.matcher(p.file()).replaceFirst(""))
            .thenComparing(p -> line(p.file()));

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
            e.problems().stream().sorted(BY_PLACE).forEach(p -> session.out().println(p.file() + " " + p.detail()));
            int count = e.problems().size();
            session.err().println(count == 1 ? "1 mistake." : count + " mistakes.");
            return ExitCode.FAILURE;
        }
    }

    /** The line that a place ends with; 0 for a whole file or folder. */
    private static BigInteger line(String place) {
        Matcher line = LINE.matcher(place);
        return line.find() ? new BigInteger(line.group(1)) : BigInteger.ZERO;
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
