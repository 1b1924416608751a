package org.readout.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.output.LedgerJson;
import org.readout.app.output.LedgerTable;
import org.readout.app.output.ProblemReport;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.collate.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  readout ledger news/ --format json > ledger.json"
        })
final class LedgerCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 140;

    /** Names are as typed after {@code --format}. */
    enum Layout {
        table,
        json
    }

    @Parameters(paramLabel = "PATH", arity = "1..*", description = InputOptions.PATHS)
    private List<String> paths = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--open", description = "Only what still waits for an outcome.")
    private boolean openOnly;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The ledger as it stood at the end of DATE (YYYY-MM-DD): undated documents are left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--undated",
            paramLabel = "DATE",
            description = "Publication date (YYYY-MM-DD) of documents that have none of their own.")
    private Optional<LocalDate> undated = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    private final Session session;

    LedgerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        Collation collation = collation(problems);
        List<LedgerEntry> entries =
                collation.ledger().stream().filter(e -> !openOnly || e.isOpen()).toList();
        int width = session.screen().outIsTerminal() ? session.screen().columns() : USUAL_WIDTH;
        session.out()
                .print(
                        format == Layout.json
                                ? LedgerJson.write(collation, entries, asOf)
                                : new LedgerTable(collation, asOf, width).of(entries));
        session.out().flush();
        return Endings.tell(problems, reading.problems(), session.err());
    }

    private Collation collation(ProblemReport problems) {
        Engine.Inputs inputs = new Engine.Inputs(paths, undated, session.in(), false);
        try (Engine engine = session.opener().open(reading.codebook())) {
            List<CodedDocument> documents = Collating.documents(session, engine, inputs, problems);
            List<CodedDocument> known =
                    asOf.map(day -> Collator.publishedBy(day, documents)).orElse(documents);
            if (known.size() < documents.size()) {
                session.err()
                        .println((documents.size() - known.size()) + " of " + documents.size()
                                + " documents are undated or may be later than " + asOf.orElseThrow() + ".");
            }
            return engine.collate(known);
        }
    }
}
