package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.app.brief.Brief;
import org.readout.app.brief.BriefBuilder;
import org.readout.app.brief.Digest;
import org.readout.app.brief.HtmlBrief;
import org.readout.app.engine.Engine;
import org.readout.app.output.CollationJson;
import org.readout.app.output.ProblemReport;
import org.readout.app.output.WholeFile;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;

/** Makes and writes a brief, for {@code brief} and {@code demo}. */
final class BriefJob {
    private final Session session;
    private final Outputs outputs;
    private final Printed printed;

    BriefJob(Session session, Outputs outputs, Printed printed) {
        this.session = session;
        this.outputs = outputs;
        this.printed = printed;
    }

    /** What of the brief goes to standard output, as Markdown. */
    interface Printed {
        /** @param width of a line in characters */
        String of(Brief brief, int width);
    }

    /** The files to write. */
    record Outputs(Path html, Optional<Path> json, Optional<Path> digest) {
        static Outputs htmlOnly(Path html) {
            return new Outputs(html, Optional.empty(), Optional.empty());
        }
    }

    void run(Engine.Inputs inputs, Optional<Path> codebook, ProblemReport problems) throws IOException {
        Collation collation = Collating.collate(session, inputs, codebook, problems);
        if (collation.documents().isEmpty()) {
            session.err().println("No article could be read, so no brief was written.");
            return;
        }
        Brief brief = BriefBuilder.build(
                collation, problems.problems(), session.commandLine(), Version.number(), Wording.standard());
        String markdown = printed.of(brief, session.screen().textWidth());
        session.out().print(session.screen().colour() ? TerminalStyle.style(markdown) : markdown);
        session.out().flush();
        if (outputs.json().isPresent()) {
            write("Collated events", outputs.json().get(), CollationJson.write(collation));
        }
        if (outputs.digest().isPresent()) {
            write("Digest without sentences", outputs.digest().get(), Digest.render(collation, problems.problems()));
        }
        write("HTML brief", outputs.html(), HtmlBrief.render(brief));
    }

    private void write(String what, Path file, String text) throws IOException {
        WholeFile.write(file, text);
        session.err().println(what + ": " + file.toAbsolutePath());
    }
}
