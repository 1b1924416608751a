package org.readout.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.app.output.LedgerJson;
import org.readout.app.output.LedgerTable;
import org.readout.app.output.ProblemReport;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.Actor;
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
            "  readout ledger --db readout.db --kind THREAT --party ISR",
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

    @Option(names = "--kind", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<LedgerEntry.Kind> kind = Optional.empty();

    @Option(names = "--state", paramLabel = "STATE", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<LedgerEntry.State> state = Optional.empty();

    @Option(
            names = "--party",
            paramLabel = "WHO",
            description = "Who states it or at whom it is directed: id, country (ISO alpha-3), or words of the name.")
    private Optional<String> party = Optional.empty();

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
                collation.ledger().stream().filter(this::isAsked).toList();
        int width = session.screen().outIsTerminal() ? session.screen().columns() : USUAL_WIDTH;
        if (entries.isEmpty() && !collation.ledger().isEmpty()) {
            session.err()
                    .println("No entry meets all conditions; the ledger has "
                            + collation.ledger().size() + ".");
        }
        if (format == Layout.json) {
            session.out().print(LedgerJson.write(collation, entries, view.asOf()));
        } else if (!entries.isEmpty() || collation.ledger().isEmpty()) {
            session.out().print(new LedgerTable(collation, view.asOf(), width).of(entries));
        }
        session.out().flush();
        return Endings.tell(problems, view.problems(), session.err());
    }

    private boolean isAsked(LedgerEntry entry) {
        return (!openOnly || entry.isOpen())
                && kind.filter(k -> k != entry.kind()).isEmpty()
                && state.filter(s -> s != entry.state()).isEmpty()
                && (party.isEmpty()
                        || Stream.concat(entry.by().stream(), entry.to().stream())
                                .anyMatch(a -> isNamed(a, party.get())));
    }

    private static boolean isNamed(Actor actor, String wanted) {
        return actor.country().filter(wanted::equalsIgnoreCase).isPresent()
                || actor.id().filter(wanted::equalsIgnoreCase).isPresent()
                || actor.name()
                        .filter(n -> n.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
