package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.Side;
import org.readout.app.ahead.NextJson;
import org.readout.app.ahead.NextReport;
import org.readout.app.ahead.NextTable;
import org.readout.app.brief.EventHeadlines;
import org.readout.app.output.ProblemReport;
import org.readout.app.tension.Called;
import org.readout.app.tension.Sides;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout forecast}: who may do what to whom next, and why. */
@Command(
        name = "forecast",
        header = "Say who may do what to whom next, with the chance and the past events it rests on.",
        description = {
            "Gives the chance that at least one event of a type from A towards B is told of on the next day or within the next"
                    + " seven, for each pair of which enough is told, and takes each score apart: rules, their weights,"
                    + " and the past events behind them.",
            "The first argument says whose events: A:B, or A alone for all that A does. It is taken for a PATH if there is a"
                    + " file of that name; without it all pairs are looked at."
        },
        footer = {
            "",
            "Examples:",
            "  readout forecast news/",
            "  readout forecast Israel:Iran news/ --ahead day",
            "  readout forecast Sudan --db readout.db --as-of 2023-10-01 --format json"
        })
final class ForecastCommand implements Callable<Integer> {
    /** Names are as typed after {@code --format}. */
    enum Layout {
        table,
        json
    }

    /** Names are as typed after {@code --ahead}. */
    enum Horizon {
        day(Ahead.DAY),
        week(Ahead.WEEK);

        private final Ahead ahead;

        Horizon(Ahead ahead) {
            this.ahead = ahead;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "[A:B|A] PATH",
            arity = "0..*",
            hideParamSyntax = true,
            description = "Whose events; then files, folders, archives; - is standard input. Or a project, with --db.")
    private List<String> arguments = List.of();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(
            names = "--ahead",
            paramLabel = "HORIZON",
            description = "day or week: on the next day, or within the next seven. Default: ${DEFAULT-VALUE}.")
    private Horizon horizon = Horizon.week;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many events are listed at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    @Mixin
    private DatedOnlyOption dating = new DatedOnlyOption();

    private final Session session;

    ForecastCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        boolean named = !arguments.isEmpty() && isNoPath(arguments.get(0));
        NextReport.Asked asked = named ? asked(arguments.get(0)) : NextReport.Asked.ALL;
        List<String> paths = named ? arguments.subList(1, arguments.size()) : arguments;
        if (paths.isEmpty() && named && !view.hasProject()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + arguments.get(0)
                            + "\" is no file, so it is taken for a party; a PATH is missing, or --db FILE.");
        }
        ProblemReport problems = new ProblemReport();
        Collation collation = view.collation(paths, session, spec.commandLine(), problems);
        NextReport report = NextReport.of(
                collation,
                dating.acts(collation, Scale.plover()),
                asked.as(Called.in(collation)),
                horizon.ahead,
                view.asOf(),
                limit,
                EventHeadlines.of(collation, Wording.standard()));
        session.out()
                .print(
                        format == Layout.json
                                ? NextJson.write(report)
                                : NextTable.of(report, session.screen().columns()));
        session.out().flush();
        return Endings.tell(problems, view.problems(), session.err());
    }

    private NextReport.Asked asked(String typed) {
        Optional<Dyad> dyad = Sides.dyad(typed);
        Optional<Side> source =
                dyad.map(Dyad::source).or(() -> typed.contains(":") ? Optional.empty() : Sides.side(typed));
        if (source.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + typed + "\" is neither a file nor A:B nor A, as in Israel:Iran or USA,GBR:RUS.");
        }
        return new NextReport.Asked(source, dyad.map(Dyad::target));
    }

    private static boolean isNoPath(String argument) {
        try {
            return !argument.equals("-") && !Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
