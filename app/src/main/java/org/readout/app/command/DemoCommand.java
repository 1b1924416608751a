package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.brief.MarkdownBrief;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout demo}: the brief of the bundled samples. */
@Command(
        name = "demo",
        header = "Make the brief of the sample articles that come with Readout, and print how it opens.",
        description = "The samples were written for this project, under invented outlet names, about publicly known"
                + " facts. They contain copies, relays, differing accounts, a denial and a garbled scrape.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The HTML file; default: ${DEFAULT-VALUE} in the working directory.")
    private Path html = Path.of("readout-brief.html");

    private final Session session;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path samples = session.home()
                .map(h -> h.resolve("samples").resolve("articles"))
                .filter(Files::isDirectory)
                .orElseThrow(() -> new CommandException(
                        "The sample articles are not here. Start Readout with the readout script of a checkout."));
        ProblemReport problems = new ProblemReport();
        Engine.Inputs inputs = new Engine.Inputs(List.of(samples.toString()), Optional.empty(), session.in(), false);
        new BriefJob(session, BriefJob.Outputs.htmlOnly(html), MarkdownBrief::opening)
                .run(inputs, Optional.empty(), problems);
        problems.print(session.err());
        session.err().println("Printed was how the brief opens; all of it: readout brief " + samples);
        return ExitCode.OK;
    }
}
