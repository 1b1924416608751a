package org.readout.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.collate.Collation;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is known on a day, of articles or of a project: shared by the commands that look back from one. */
final class ViewOptions extends ReadingOptions {
    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As it stood at the end of DATE (YYYY-MM-DD): later and undated documents are left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--undated",
            paramLabel = "DATE",
            description = "Publication date (YYYY-MM-DD) of documents that have none of their own.")
    private Optional<LocalDate> undated = Optional.empty();

    Optional<LocalDate> asOf() {
        return asOf;
    }

    boolean hasProject() {
        return archive.isGiven();
    }

    /** The documents known by then, collated. */
    Collation collation(List<String> paths, Session session, CommandLine line, ProblemReport problems) {
        Engine.Inputs inputs = new Engine.Inputs(paths, undated, session.in(), false);
        return Collating.collate(session, archive.insteadOf(paths, line), inputs, codebook(), asOf, problems);
    }
}
