package org.readout.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.readout.eval.Evaluation;
import org.readout.eval.Evaluations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** {@code readout eval}: measures Readout against annotated data. */
@Command(
        name = "eval",
        header = "Measure Readout against annotated data.",
        description =
                "The last line on standard output is one JSON object with the figures, each on 0–100. Without NAME,"
                        + " lists what can be measured.",
        footer = {"", "Example:", "  readout eval speed --data news/"})
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "What to measure.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--data", paramLabel = "PATH", description = "The annotated data to measure on.")
    private Optional<Path> data = Optional.empty();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    private final Session session;

    EvalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (name.isEmpty()) {
            new TreeMap<>(Evaluations.all())
                    .forEach((key, evaluation) -> session.out().println(key + "  " + evaluation.summary()));
            return ExitCode.OK;
        }
        Evaluation evaluation = Optional.ofNullable(Evaluations.all().get(name.get()))
                .orElseThrow(() -> new CommandException("There is no evaluation called " + name.get() + ". Known: "
                        + String.join(", ", new TreeSet<>(Evaluations.all().keySet())) + "."));
        if (data.isEmpty() && evaluation.needsData()) {
            throw new CommandException("Say what to measure on: readout eval " + name.get() + " --data PATH.");
        }
        Map<String, Object> figures =
                evaluation.run(new Evaluation.Request(data.orElse(Path.of("")), arguments, session.out()));
        session.out().println(JsonMapper.shared().writeValueAsString(figures));
        return ExitCode.OK;
    }
}
