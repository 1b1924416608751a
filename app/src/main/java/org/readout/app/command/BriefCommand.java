package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.brief.MarkdownBrief;
import org.readout.app.output.ProblemReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout brief}: the main job, from articles to a brief. */
@Command(
        name = "brief",
        header = "Read articles and write a sourced brief of what they report.",
        description = {
            "Reads and codes the articles, finds copies and relays, joins mentions of one event, and writes a brief:"
                    + " a dated timeline with who says so, who told whom, where accounts differ, what has not happened"
                    + " yet, what is denied, and every source.",
            "The brief is printed as Markdown and written as one HTML file that needs no network."
        },
        footer = {
            "",
            "Examples:",
            "  readout brief article.txt another.html",
            "  readout brief news/ -o crisis.html --json crisis.json",
            "  curl -s https://example.org/story.html | readout brief -"
        })
final class BriefCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The HTML file; default: ${DEFAULT-VALUE} in the working directory.")
    private Path html = Path.of("readout-brief.html");

    @Option(names = "--json", paramLabel = "FILE", description = "Write the collated events to FILE as JSON as well.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--digest",
            paramLabel = "FILE",
            description =
                    "Write every record with codes, sources and offsets but without sentences to FILE as Markdown,"
                            + " for texts that may not be reproduced.")
    private Optional<Path> digest = Optional.empty();

    @Option(
            names = "--passages",
            paramLabel = "N",
            description = "Passages printed for an event at most; the HTML has all. Default: ${DEFAULT-VALUE}.")
    private int passages = 2;

    private final Session session;

    BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        BriefJob.Outputs outputs = new BriefJob.Outputs(html, json, digest);
        new BriefJob(session, outputs, (brief, width) -> MarkdownBrief.render(brief, width, passages))
                .run(input.inputs(session), input.codebook(), problems);
        return Endings.tell(problems, input.problems(), session.err());
    }
}
