package org.readout.app.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.output.LedgerJson;
import org.readout.app.output.LedgerTable;
import org.readout.app.output.ProblemReport;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout ledger}: what was demanded, promised, threatened, and what became of it. */
@Command(
        name = "ledger",
        header = "List demands, promises, plans, threats, warnings and conditions with what became of them.",
        description = {
            "Every entry quotes its first statement. It stays open until a later report shows that it was met, refused,"
                    + " broken, carried out or withdrawn; each change names its report, its day and what agrees. What"
                    + " only a source claims is shown and changes nothing.",
            "With --as-of, only documents published by that day are read, so that any earlier view can be had again."
        },
        footer = {
            "",
            "Examples:",
            "  readout ledger news/",
            "  readout ledger news/ --open --as-of 2023-09-20",
            "  readout ledger --db readout.db --format json > ledger.json"
        })
final class LedgerCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 140;

    /** Names are as typed after {@code --format}. */
    enum Layout {
        table,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = ArchiveOption.PATHS)
    private List<String> paths = List.of();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--open", description = "Only what still waits for an outcome.")
    private boolean openOnly;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    private final Session session;

    LedgerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        Collation collation = view.collation(paths, session, spec.commandLine(), problems);
        List<LedgerEntry> entries =
                collation.ledger().stream().filter(e -> !openOnly || e.isOpen()).toList();
        int width = session.screen().outIsTerminal() ? session.screen().columns() : USUAL_WIDTH;
        session.out()
                .print(
                        format == Layout.json
                                ? LedgerJson.write(collation, entries, view.asOf())
                                : new LedgerTable(collation, view.asOf(), width).of(entries));
        session.out().flush();
        return Endings.tell(problems, view.problems(), session.err());
    }
}
