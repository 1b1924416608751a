package org.readout.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.output.ProblemReport;
import org.readout.app.output.ResumableFile;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout code}: documents in, one record for each mention of an event out. */
@Command(
        name = "code",
        header = "Code articles into event mentions, one record each.",
        description = {
            "Reads articles and writes every mention of an event: who did or said what to whom, when, where, with what"
                    + " status and according to whom, each with the exact words it rests on.",
            "With -o, a run that is interrupted goes on where it stopped when the same command is given again."
        },
        footer = {
            "",
            "Examples:",
            "  readout code news/ -o mentions.jsonl",
            "  readout code article.txt --format table",
            "  readout code article.html --explain",
            "  cat article.txt | readout code - --as-of 2024-10-09 --format csv"
        })
final class CodeCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (one record a line), csv or table; default: ${DEFAULT-VALUE}.")
    private Format format = Format.jsonl;

    @Option(
            names = "--explain",
            description =
                    "Write each record as a card that says which rule or model decision made it, by which words, with the parse.")
    private boolean explain;

    private final Session session;

    CodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProblemReport problems = new ProblemReport();
        try (Engine engine = session.opener().open(input.codebook())) {
            code(engine, problems);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Endings.tell(problems, input.problems(), session.err());
    }

    private void code(Engine engine, ProblemReport problems) throws IOException {
        Layout layout = Layout.of(explain ? Format.card : format, session.screen(), engine);
        try (Target target = target(layout, engine)) {
            try (Progress progress = Progress.on(session)) {
                engine.code(input.inputs(session), new Writing(layout, target, problems, progress));
            }
            target.finish();
        }
    }

    private Target target(Layout layout, Engine engine) throws IOException {
        if (output.isEmpty() || output.get().toString().equals("-")) {
            return Target.stream(session.out(), layout.head());
        }
        String settings = Document.hash(
                layout.name().toLowerCase(Locale.ROOT),
                input.codebook().map(c -> c.toAbsolutePath().toString()).orElse(""),
                input.asOf().map(Object::toString).orElse(""),
                String.join("\n", engine.parts()));
        ResumableFile file = new ResumableFile(output.get(), settings, layout.head());
        if (file.documents() > 0) {
            session.err()
                    .println("Going on with " + output.get() + ": " + file.documents()
                            + " documents were coded by an earlier run.");
        }
        return Target.file(file);
    }

    /** Writes each document as soon as it is coded. */
    private record Writing(Layout layout, Target target, ProblemReport problems, Progress progress)
            implements Engine.Listener {
        @Override
        public boolean wants(Document document) {
            return !target.has(document.id());
        }

        @Override
        public void coded(CodedDocument document) {
            target.add(document.document().id(), layout.body(document));
            problems.addAll(document.document(), document.problems());
            progress.step(document.document().file());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
