package org.readout.app.command;

import java.util.concurrent.Callable;
import org.readout.app.output.PlainList;
import org.readout.store.ProjectReader;
import org.readout.store.export.EventTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout discrepancies}: where accounts of one event, or of one development, differ. */
@Command(
        name = "discrepancies",
        header = "List where accounts of one event or development differ, with who says which.",
        footer = {"", "Example:", "  readout discrepancies --format csv > discrepancies.csv"})
final class DiscrepanciesCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv; default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.table;

    private final Session session;

    DiscrepanciesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            Listing.print(
                    format,
                    EventTables.discrepancies(reader),
                    () -> {
                        reader.discrepancies(d -> session.out().print(PlainList.discrepancy(d)));
                        reader.stories(story -> session.out().print(PlainList.discrepancies(story)));
                    },
                    session.out());
            Uncollated.tell(reader, session.err());
        }
        return ExitCode.OK;
    }
}
