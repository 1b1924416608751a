package org.readout.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.app.output.ProblemReport;
import org.readout.collate.Collation;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** What is measured and by which scale, of articles or of a project: shared by the commands that add up acts. */
final class MeasuringOptions extends CodingOptions {
    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ScaleOption scale = new ScaleOption();

    @Mixin
    private DatedOnlyOption dating = new DatedOnlyOption();

    Scale scale() throws IOException {
        return scale.scale();
    }

    /** The project collated anew, or the articles. */
    Collation collation(List<String> paths, Session session, CommandLine line, ProblemReport problems) {
        return Collating.collate(
                session,
                archive.insteadOf(paths, line),
                inputs(paths, session),
                codebook(),
                Optional.empty(),
                problems);
    }

    Acts acts(Collation collation, Scale scored) {
        return dating.acts(collation, scored);
    }
}
