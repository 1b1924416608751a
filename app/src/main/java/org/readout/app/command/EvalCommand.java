package org.readout.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code readout eval}: measures Readout against annotated data. */
@Command(
        name = "eval",
        header = "Measure Readout against annotated data.",
        description =
                "The last line on standard output is one JSON object with the figures, each on 0–100. Without NAME,"
                        + " lists what can be measured.",
        footer = {"", "Example:", "  readout eval speed news/"})
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "What to measure.")
    private Optional<String> name = Optional.empty();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    private final Session session;

    EvalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (name.isEmpty()) {
            Evaluations.all().forEach((key, evaluation) -> session.out().println(key + "  " + evaluation.summary()));
            return ExitCode.OK;
        }
        Evaluations.Evaluation evaluation = Optional.ofNullable(
                        Evaluations.all().get(name.get()))
                .orElseThrow(() -> new CommandException("There is no evaluation called " + name.get() + ". Known: "
                        + String.join(", ", Evaluations.all().keySet()) + "."));
        evaluation.run().run(arguments, session);
        return ExitCode.OK;
    }
}
