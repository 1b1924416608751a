package org.readout.app.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.ahead.ConditionWords;
import org.readout.app.ahead.NextReport;
import org.readout.app.ahead.Stating;
import org.readout.app.ahead.Suppositions;
import org.readout.app.ahead.WhatIfJson;
import org.readout.app.ahead.WhatIfReport;
import org.readout.app.ahead.WhatIfTable;
import org.readout.app.brief.EventHeadlines;
import org.readout.app.output.ProblemReport;
import org.readout.app.tension.Called;
import org.readout.app.wording.Wording;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.CodebookException;
import org.readout.collate.Collation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout whatif}: what was said of an event that may come, and what has followed such events. */
@Command(
        name = "whatif",
        header = "Show what was said of an event that may come, and what has followed such events.",
        description = {
            "Lists the statements that depend on such an event, that announce or threaten it, and that threaten in return, in"
                    + " their own words with their sources; then how often which events followed earlier ones of the type,"
                    + " against how often they are told of on any day.",
            "It says what was said and what was seen. It does not say what would happen."
        },
        footer = {
            "",
            "Examples:",
            "  readout whatif \"Israel ASSAULT Iran\" news/",
            "  readout whatif \"USA,GBR ASSAULT Houthis\" --db readout.db --as-of 2024-01-10",
            "  readout whatif \"ECOWAS SANCTION Niger\" news/ --days 30 --format json"
        })
final class WhatIfCommand implements Callable<Integer> {
    /** Names are as typed after {@code --format}. */
    enum Layout {
        table,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "\"A TYPE B\"",
            description = "Who does what to whom, with a PLOVER type: ASSAULT, SANCTION, CONSULT …")
    private String typed = "";

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "0..*", description = ArchiveOption.PATHS)
    private List<String> paths = List.of();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Days that are looked at after each earlier event. Default: ${DEFAULT-VALUE}.")
    private int days = 7;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    @Mixin
    private DatedOnlyOption dating = new DatedOnlyOption();

    private final Session session;

    WhatIfCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Supposition supposition = Suppositions.of(typed)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\"" + typed + "\" is not \"A TYPE B\", as in \"Israel ASSAULT Iran\". Types: " + types()
                                + "."));
        if (days < 1) {
            throw new ParameterException(spec.commandLine(), "--days is 1 or more.");
        }
        ProblemReport problems = new ProblemReport();
        Collation collation = view.collation(paths, session, spec.commandLine(), problems);
        Called called = Called.in(collation);
        Supposition known = new Supposition(
                called.side(supposition.actor()), supposition.kind(), called.side(supposition.recipient()));
        Acts acts = dating.acts(collation, Scale.plover());
        WhatIfReport report = WhatIfReport.of(
                Stating.of(collation),
                acts,
                known,
                ConditionWords.of(known, codebook(), ActorDictionary.shipped()),
                NextReport.from(collation, acts, view.asOf()),
                days,
                EventHeadlines.of(collation, Wording.standard()));
        session.out()
                .print(
                        format == Layout.json
                                ? WhatIfJson.write(report)
                                : WhatIfTable.of(report, session.screen().columns()));
        session.out().flush();
        return Endings.tell(
                called.unknown(supposition.actor(), supposition.recipient()), problems, view.problems(), session.err());
    }

    private Codebook codebook() {
        try {
            return view.codebook().isPresent() ? Codebook.load(view.codebook().get()) : Codebook.load();
        } catch (CodebookException e) {
            throw new CommandException("The codebook cannot be used: " + e.getMessage(), e);
        }
    }

    private static String types() {
        return Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
