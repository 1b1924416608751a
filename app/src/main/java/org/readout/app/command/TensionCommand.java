package org.readout.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Scale;
import org.readout.app.brief.EventHeadlines;
import org.readout.app.output.ProblemReport;
import org.readout.app.tension.Called;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionCsv;
import org.readout.app.tension.TensionJson;
import org.readout.app.tension.TensionReport;
import org.readout.app.tension.TensionTable;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout tension}: conflict and cooperation from one side towards another over time. */
@Command(
        name = "tension",
        header = "Show how conflict and cooperation between two sides move over time.",
        description = {
            "Reads and codes the articles, or takes a project, joins mentions of one event, and adds up the scores of the events from A towards"
                    + " B that happened or go on, words and deeds apart, window by window, with what few events and unsure"
                    + " coding leave open; says where the level changed and which events made it; and gives the chance"
                    + " that conflict passes its usual range.",
            "A side is a country (ISR, Israel), an actor (Hezbollah, usa.biden_joe) or several, with commas between."
                    + " Armed groups do not count as the country they are in."
        },
        footer = {
            "",
            "Examples:",
            "  readout tension Israel:Iran news/",
            "  readout tension ISR:LBN,Hezbollah news/ --by day --format csv",
            "  readout tension RUS:UKR --db readout.db --scale my.scale"
        })
final class TensionCommand implements Callable<Integer> {
    private static final int PAIRS_TOLD = 5;

    /** How the series is laid out; names are as typed after {@code --format}. */
    enum Layout {
        table,
        json,
        csv
    }

    /** Names as typed after {@code --by}. */
    enum By {
        day(Period.DAY),
        week(Period.WEEK),
        month(Period.MONTH);

        private final Period period;

        By(Period period) {
            this.period = period;
        }

        Period period() {
            return period;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A:B", description = "Who acts, and towards whom.")
    private String dyad = "";

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "0..*", description = ArchiveOption.PATHS)
    private List<String> paths = List.of();

    @Mixin
    private MeasuringOptions measuring = new MeasuringOptions();

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            description = "day, week (from Monday) or month; default: what fits the span of the events.")
    private Optional<By> by = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    private final Session session;

    TensionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Dyad wanted = Sides.dyad(dyad)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "\"" + dyad + "\" is not A:B, as in Israel:Iran or USA,GBR:RUS."));
        Scale scale = measuring.scale();
        ProblemReport problems = new ProblemReport();
        Collation collation = measuring.collation(paths, session, spec.commandLine(), problems);
        Called called = Called.in(collation);
        TensionReport report = TensionReport.of(
                collation,
                measuring.acts(collation, scale),
                called.dyad(wanted),
                by.map(By::period),
                scale,
                EventHeadlines.of(collation, Wording.standard()));
        session.out()
                .print(
                        switch (format) {
                            case table ->
                                TensionTable.of(report, session.screen().columns());
                            case json -> TensionJson.write(report);
                            case csv -> TensionCsv.write(report.series());
                        });
        session.out().flush();
        if (report.series().acts().isEmpty()) {
            session.err().println(others(report));
        }
        return Endings.tell(
                called.unknown(wanted.source(), wanted.target()), problems, measuring.problems(), session.err());
    }

    private static String others(TensionReport report) {
        String none = "No event " + Sides.inSentence(report.series().dyad()) + ".";
        String pairs = Dyads.counted(report.acts()).stream()
                .limit(PAIRS_TOLD)
                .map(TensionCommand::counted)
                .collect(Collectors.joining(", "));
        return pairs.isEmpty() ? none : none + " Most events: " + pairs + ".";
    }

    private static String counted(Map.Entry<Dyads.Pair, Integer> pair) {
        return pair.getKey().source() + ":" + pair.getKey().target() + " (" + pair.getValue() + ")";
    }
}
