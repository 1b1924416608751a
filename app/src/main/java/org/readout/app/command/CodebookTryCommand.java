package org.readout.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.app.engine.Engine;
import org.readout.app.output.Decisions;
import org.readout.app.output.MentionCard;
import org.readout.app.output.ParseTable;
import org.readout.app.wording.Wording;
import org.readout.coder.CodedDocument;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.json.MentionJson;
import org.readout.core.ActorMention;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Problem;
import org.readout.core.Published;
import org.readout.ingest.Ingested;
import org.readout.language.AnalysedDocument;
import org.readout.language.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout codebook try}: the records of a sentence, with and without a codebook of one's own. */
@Command(
        name = "try",
        header = "Code a sentence or two, and say which rules made the records.",
        description = {
            "With --codebook, first what the shipped rules make of the words, then what yours make of them; records that only one of both has are marked + and −."
        },
        footer = {
            "",
            "Examples:",
            "  readout codebook try \"Ethiopia recalled its ambassador to Egypt.\"",
            "  readout codebook try \"Ethiopia shunned Egypt.\" --codebook my-codebook"
        })
final class CodebookTryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SENTENCE", description = "The words to code, in quotation marks.")
    private String words = "";

    @Option(names = "--codebook", paramLabel = "DIR", description = "The folder with your codebook.")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the words were published (YYYY-MM-DD), for dates and offices.")
    private Optional<LocalDate> asOf = Optional.empty();

    private final Session session;

    CodebookTryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> shipped = List.of();
        if (codebook.isPresent()) {
            try (Engine engine = session.opener().open(Optional.empty())) {
                shipped = lines(code(engine));
            }
        }
        try (Engine engine = session.opener().open(codebook)) {
            CodedDocument coded = code(engine);
            if (codebook.isPresent()) {
                compare(shipped, lines(coded));
            }
            cards(engine, coded);
        }
        return ExitCode.OK;
    }

    private CodedDocument code(Engine engine) {
        Document document = Document.ofText("sentence", words);
        List<CodedDocument> coded = new ArrayList<>();
        engine.code(
                (ingest, sink) -> sink.accept(new Ingested.Article(dated(document), Optional.empty())),
                asOf,
                new Engine.Listener() {
                    @Override
                    public void coded(CodedDocument one) {
                        coded.add(one);
                    }

                    @Override
                    public void problem(Problem problem) {
                        session.err().println(problem.inWords());
                    }
                });
        return coded.get(0);
    }

    private Document dated(Document document) {
        return asOf.map(day -> document.withPublished(Published.on(day, Published.Basis.GIVEN, "--as-of")))
                .orElse(document);
    }

    private static List<String> lines(CodedDocument coded) {
        return coded.mentions().stream().map(CodebookTryCommand::line).toList();
    }

    private static String line(EventMention m) {
        return m.kind() + " " + m.status() + " " + parties(m.actors()) + " → " + parties(m.recipients()) + "  “"
                + m.evidence().trigger().text() + "”  " + m.decidedBy().get(0);
    }

    private static String parties(List<ActorMention> parties) {
        return parties.isEmpty()
                ? "–"
                : parties.stream()
                        .map(p -> p.actor().name().orElse(p.excerpt().text())
                                + p.actor().country().map(c -> " (" + c + ")").orElse(""))
                        .collect(Collectors.joining(", "));
    }

    private void compare(List<String> shipped, List<String> own) {
        shipped.forEach(l -> session.out().println((own.contains(l) ? "  " : "− ") + l));
        own.stream()
                .filter(l -> !shipped.contains(l))
                .forEach(l -> session.out().println("+ " + l));
        if (shipped.equals(own)) {
            session.out().println(own.isEmpty() ? "No records with either." : "The same records with both.");
        }
        session.out().println();
    }

    private void cards(Engine engine, CodedDocument coded) {
        MentionCard card = new MentionCard(Wording.standard(), new Decisions(engine.codebook()));
        CodePoints offsets = CodePoints.of(words);
        coded.mentions().forEach(m -> session.out().println(card.of(MentionJson.tree(MentionJson.write(m, offsets)))));
        Optional<AnalysedDocument> parse = engine.parse(coded.document());
        if (coded.mentions().isEmpty()) {
            session.out().println("No record.");
            parse.ifPresent(p -> session.out().println(triggers(p, engine.codebook())));
        }
        parse.ifPresent(p -> session.out().print(ParseTable.of(p, 0)));
    }

    /** Which words of the text frames name: one of their conditions fails, or a party is missing. */
    private static String triggers(AnalysedDocument parse, Codebook codebook) {
        Map<String, List<Frame>> frames = codebook.framesByTrigger();
        List<String> lines = new ArrayList<>();
        for (Token token :
                parse.sentences().stream().flatMap(s -> s.tokens().stream()).toList()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            TreeSet<String> places = new TreeSet<>();
            for (String kind : List.of("v:", "n:", "a:")) {
                frames.getOrDefault(kind + lemma, List.of())
                        .forEach(f -> places.add(f.name() + " (" + f.place() + ")"));
            }
            if (!places.isEmpty()) {
                lines.add("“" + token.form() + "” is a trigger of " + String.join(", ", places)
                        + ", but a condition does not hold or a party is missing.");
            }
        }
        return lines.isEmpty()
                ? "No word of it is a trigger in the codebook, and the language model reads no act."
                : String.join("\n", lines);
    }
}
