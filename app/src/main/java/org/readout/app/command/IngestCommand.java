package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.app.watch.Adding;
import org.readout.app.wording.Counted;
import org.readout.store.CollationChanges;
import org.readout.store.ProjectWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout ingest}: adds documents to a project. */
@Command(
        name = "ingest",
        header = "Add articles to a project: one file that keeps documents, records and events.",
        description = {
            "Reads and codes the articles that the project does not have yet, finds copies and relays, and brings its"
                    + " events up to date. The project is made when it is not there. Ids of events stay.",
            "An address (https://…) is asked for politely: robots.txt is obeyed, and only servers of the public"
                    + " internet are asked. When an address or a file has other text than before, that is a new"
                    + " document, and the old one is kept and marked as superseded.",
            "Without a PATH it reads nothing and brings the events of a project up to date, as one wants that an earlier"
                    + " Readout made.",
            "An interrupted run goes on where it stopped when the same command is given again. A document is coded"
                    + " again when it comes with another model, codebook or publication date."
        },
        footer = {
            "",
            "Examples:",
            "  readout ingest news/",
            "  readout ingest nexis-export.docx --db strait.db",
            "  readout ingest https://example.org/news/1.html",
            "  readout events --db strait.db --changed-since 2024-10-09"
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = InputOptions.PATHS + " Without any, the events are brought up to date alone.")
    private List<String> paths = List.of();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Session session;

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        boolean there = Files.exists(project.file());
        if (paths.isEmpty() && !there) {
            throw new ParameterException(
                    spec.commandLine(), "Name what to read: there is no project " + project.file() + " yet.");
        }
        try (ProjectWriter writer = ProjectWriter.open(project.file(), session.clock())) {
            if (paths.isEmpty()) {
                session.err().println(project.file() + ": nothing was read. " + events(writer.collate()));
                return ExitCode.OK;
            }
            Adding adding = add(writer, problems);
            if (there || adding.added() > 0) {
                session.err().println(summary(adding, writer.collate()));
            } else {
                writer.discard();
                session.err().println(project.file() + " was not made: there was no article to add.");
            }
        }
        return Endings.tell(problems, coding.problems(), session.err());
    }

    private Adding add(ProjectWriter writer, ProblemReport problems) {
        try (Engine engine = session.opener().open(coding.codebook());
                Progress progress = Progress.on(session)) {
            Adding adding = new Adding(writer, engine.parts(), problems, progress::step, session.clock());
            engine.code(coding.inputs(paths, session), adding);
            return adding;
        }
    }

    private String summary(Adding adding, CollationChanges changes) {
        String revised = adding.revised() == 0 ? "" : ", " + adding.revised() + " of them new versions of others";
        String again = adding.again() == 0 ? "" : ", " + adding.again() + " coded again";
        return project.file() + ": " + Counted.of(adding.added() - adding.again(), "document") + " added ("
                + adding.known() + " were there)" + again + revised + ", " + Counted.of(adding.mentions(), "mention")
                + ". "
                + events(changes);
    }

    private static String events(CollationChanges changes) {
        return "Events: " + changes.created() + " new, " + changes.changed() + " changed, " + changes.merged()
                + " merged, " + changes.withdrawn() + " withdrawn.";
    }
}
