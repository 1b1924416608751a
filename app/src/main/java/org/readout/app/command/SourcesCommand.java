package org.readout.app.command;

import java.util.concurrent.Callable;
import org.readout.app.output.PlainList;
import org.readout.store.ProjectReader;
import org.readout.store.export.DocumentTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout sources}: the outlets of a project. */
@Command(
        name = "sources",
        header = "List the outlets of a project: what they report, what they reported first, who relays whom.",
        description = "Counts, no scores: whom to believe is not for Readout to say.",
        footer = {"", "Example:", "  readout sources --db strait.db"})
final class SourcesCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private Listing listing = new Listing();

    private final Session session;

    SourcesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            listing.print(DocumentTables.sources(reader), () -> print(reader), session.out());
            Uncollated.tell(reader, project.file(), session.err());
        }
        return ExitCode.OK;
    }

    private void print(ProjectReader reader) {
        session.out().print(PlainList.sourceHeader());
        reader.sources().forEach(s -> session.out().print(PlainList.source(s)));
    }
}
