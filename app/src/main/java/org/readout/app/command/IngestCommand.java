package org.readout.app.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.store.CollationChanges;
import org.readout.store.ProjectWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout ingest}: adds documents to a project. */
@Command(
        name = "ingest",
        header = "Add articles to a project: one file that keeps documents, records and events.",
        description = {
            "Reads and codes the articles that the project does not have yet, finds copies and relays, and brings its"
                    + " events up to date. The project is made when it is not there. Ids of events stay.",
            "An interrupted run goes on where it stopped when the same command is given again. A document is coded"
                    + " again when it comes with another model, codebook or publication date."
        },
        footer = {
            "",
            "Examples:",
            "  readout ingest news/",
            "  readout ingest nexis-export.txt --db strait.db",
            "  readout events --db strait.db --changed-since 2024-10-09"
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ProjectOption project = new ProjectOption();

    private final Session session;

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        try (ProjectWriter writer = ProjectWriter.open(project.file(), session.clock())) {
            Adding adding = add(writer, problems);
            CollationChanges changes = writer.collate();
            session.err().println(summary(adding, changes));
        }
        return Endings.tell(problems, input.problems(), session.err());
    }

    private Adding add(ProjectWriter writer, ProblemReport problems) {
        try (Engine engine = session.opener().open(input.codebook());
                Progress progress = Progress.on(session)) {
            Adding adding = new Adding(writer, engine.parts(), problems, progress);
            engine.code(input.inputs(session), adding);
            return adding;
        }
    }

    private String summary(Adding adding, CollationChanges changes) {
        return project.file() + ": " + adding.added + " documents added (" + adding.known + " were there), "
                + adding.mentions + " mentions. Events: " + changes.created() + " new, " + changes.changed()
                + " changed, " + changes.merged() + " merged, " + changes.withdrawn() + " withdrawn.";
    }

    /** Keeps each document as soon as it is coded. */
    private static final class Adding implements Engine.Listener {
        private final ProjectWriter writer;
        private final List<String> coder;
        private final ProblemReport problems;
        private final Progress progress;
        private int added;
        private int known;
        private int mentions;

        Adding(ProjectWriter writer, List<String> coder, ProblemReport problems, Progress progress) {
            this.writer = writer;
            this.coder = coder;
            this.problems = problems;
            this.progress = progress;
        }

        @Override
        public boolean wants(Document document) {
            boolean has = writer.has(document, coder);
            known += has ? 1 : 0;
            return !has;
        }

        @Override
        public void coded(CodedDocument document) {
            writer.add(document, coder);
            problems.addAll(document.document(), document.problems());
            progress.step(document.document().file());
            added++;
            mentions += document.mentions().size();
        }

        @Override
        public void problem(Problem problem) {
            writer.note(problem);
            problems.add(problem);
        }
    }
}
