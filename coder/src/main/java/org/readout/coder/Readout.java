package org.readout.coder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.event.CodedEvent;
import org.readout.core.CoderVersion;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.language.AnalysedDocument;
import org.readout.language.LanguageAnalyser;
import org.readout.language.OnnxAnalyser;

/**
 * The front door: text in, event mentions out.
 *
 * <pre>{@code
 * try (Readout readout = Readout.load()) {
 *     readout.code(Document.ofText("report.txt", text)).mentions().forEach(System.out::println);
 * }
 * }</pre>
 *
 * Safe for use by several threads.
 */
public final class Readout implements AutoCloseable {
    private static final String VERSION = Optional.ofNullable(
                    Readout.class.getPackage().getImplementationVersion())
            .orElse("0.1.0-SNAPSHOT");

    private final LanguageAnalyser analyser;
    private final DocumentCoder coder;
    private volatile List<AnalysedDocument> latest = List.of();

    public Readout(LanguageAnalyser analyser, Codebook codebook, ActorDictionary dictionary) {
        this(analyser, codebook, dictionary, EnumSet.allOf(EventSource.class), Confidence::of);
    }

    /**
     * For evaluation.
     *
     * @param sources what finds events
     * @param confidence the confidence of a record, called once for each in text order
     */
    public Readout(
            LanguageAnalyser analyser,
            Codebook codebook,
            ActorDictionary dictionary,
            Set<EventSource> sources,
            ToDoubleFunction<CodedEvent> confidence) {
        this.analyser = analyser;
        this.coder = new DocumentCoder(
                codebook,
                dictionary,
                new CoderVersion(VERSION, analyser.modelVersion(), codebook.version()),
                sources,
                confidence);
    }

    /** With the shipped model, codebook and dictionary. */
    public static Readout load() {
        return new Readout(OnnxAnalyser.load(), Codebook.load(), ActorDictionary.shipped());
    }

    /** With the shipped model and a researcher's rules. */
    public Readout(LanguageAnalyser analyser, Rules rules) {
        this(analyser, rules.codebook(), rules.dictionary());
    }

    /** The parse that records are read from, without coding; of a document of the latest call of {@link #code(List)}, what that call parsed. */
    public AnalysedDocument parse(Document document) {
        return coder.mend(latest.stream()
                .filter(a -> a.document().equals(document))
                .findFirst()
                .orElseGet(() -> analyser.analyse(document)));
    }

    public CodedDocument code(Document document) {
        return code(List.of(document)).get(0);
    }

    /** Codes documents together, which batches the model's work; results in the order of the documents. */
    public List<CodedDocument> code(List<Document> documents) {
        List<CodedDocument> coded = new ArrayList<>();
        List<AnalysedDocument> parses = List.copyOf(analyser.analyse(documents));
        latest = parses;
        for (AnalysedDocument analysed : parses) {
            coded.add(codeOne(analysed));
        }
        return List.copyOf(coded);
    }

    /** One broken document must not cost the others: a fault of the coder is that document's problem. */
    private CodedDocument codeOne(AnalysedDocument analysed) {
        try {
            return coder.code(analysed);
        } catch (RuntimeException | StackOverflowError e) {
            Document document = analysed.document();
            Problem problem = Problem.of(ProblemCode.CODER_FAILED, document.file(), "The coder failed: " + e);
            return new CodedDocument(document, document.published(), List.of(), List.of(), List.of(), List.of(problem));
        }
    }

    @Override
    public void close() {
        analyser.close();
    }
}
