package org.readout.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.readout.analysis.network.GraphMl;
import org.readout.analysis.network.Network;
import org.readout.analysis.network.Networks;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.app.network.NetworkJson;
import org.readout.app.network.NetworkTable;
import org.readout.app.output.ProblemReport;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionWords;
import org.readout.collate.Collation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout network}: who acts towards whom, and who is central. */
@Command(
        name = "network",
        header = "Show who acts towards whom as a directed, signed network.",
        description = {
            "Reads and codes the articles, or takes a project, joins mentions of one event, and ties the parties of the events that happened or go"
                    + " on: conflict and cooperation in each direction, and how central each party is, with what"
                    + " resampling the events leaves open.",
            "Actors of a country stand under it; armed groups and organisations stand for themselves."
        },
        footer = {
            "",
            "Examples:",
            "  readout network news/",
            "  readout network --db readout.db --period month --format graphml > crisis.graphml"
        })
final class NetworkCommand implements Callable<Integer> {
    private static final long SEED = 20_241_009;

    /** How networks are laid out; names are as typed after {@code --format}. */
    enum Layout {
        table,
        json,
        graphml
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = ArchiveOption.PATHS)
    private List<String> paths = List.of();

    @Mixin
    private MeasuringOptions measuring = new MeasuringOptions();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "One network for each day, week (from Monday) or month; default: one of all time.")
    private Optional<TensionCommand.By> period = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json or graphml; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    private final Session session;

    NetworkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Scale scale = measuring.scale();
        ProblemReport problems = new ProblemReport();
        Collation collation = measuring.collation(paths, session, spec.commandLine(), problems);
        Acts acts = measuring.acts(collation, scale);
        List<Network> networks =
                new Networks(new SplittableRandom(SEED)).of(acts, period.map(TensionCommand.By::period));
        session.out()
                .print(
                        switch (format) {
                            case table -> NetworkTable.of(networks, Sides::name, TensionWords.placed(acts));
                            case json -> NetworkJson.write(networks, scale.version(), Sides::name);
                            case graphml -> GraphMl.write(networks, Sides::name);
                        });
        session.out().flush();
        return Endings.tell(problems, measuring.problems(), session.err());
    }
}
