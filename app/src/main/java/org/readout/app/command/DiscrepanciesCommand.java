package org.readout.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.output.PlainList;
import org.readout.core.Discrepancy;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDiscrepancy;
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

    @Option(names = "--kind", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<Discrepancy.Kind> kind = Optional.empty();

    @Mixin
    private Listing listing = new Listing();

    private final Session session;

    DiscrepanciesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            List<StoredDiscrepancy> found = new ArrayList<>();
            reader.discrepancies(d -> {
                if (kind.filter(k -> !k.name().equals(d.record().path("kind").asString()))
                        .isEmpty()) {
                    found.add(d);
                }
            });
            listing.print(
                    EventTables.discrepancies(found),
                    () -> found.forEach(d -> session.out().print(PlainList.discrepancy(d))),
                    session.out());
            Uncollated.tell(reader, project.file(), session.err());
        }
        return ExitCode.OK;
    }
}
