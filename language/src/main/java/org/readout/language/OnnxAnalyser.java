package org.readout.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Span;
import org.readout.language.ActMention.Scored;

/**
 * The language analyser: sentences and words by rules, everything else by one small encoder with several heads.
 *
 * <p>Windows of consecutive sentences of all documents of a call are run several at a time, each by itself, so that a
 * document's analysis does not depend on the documents beside it.
 */
public final class OnnxAnalyser implements PretokenisedAnalyser, PairTyper {
    private static final int MARKS = 2;

    private final String version;
    private final WordPieces pieces;
    private final SentenceEncoder encoder;
    private final WindowPlanner planner;
    private final DocumentAssembler assembler;
    private final WindowRunner runner;
    private final ModelLabels labels;
    private final int room;

    OnnxAnalyser(
            String version,
            List<String> vocabulary,
            ModelLabels labels,
            EncoderSession session,
            AnalyserSettings settings) {
        this.version = version;
        this.pieces = new WordPieces(vocabulary, labels.piecesPerWord());
        this.labels = labels;
        this.room = labels.piecesPerWindow() - MARKS;
        this.encoder = new SentenceEncoder(pieces, room);
        this.planner = new WindowPlanner(room, settings.contextSentences());
        this.assembler = new DocumentAssembler(labels);
        this.runner = new WindowRunner(session, new WindowReader(labels), settings);
    }

    /**
     * The analyser with the model inside the jar, or, where the system property or environment variable
     * {@code READOUT_MODEL} names a folder, with the model in that folder.
     */
    public static OnnxAnalyser load() {
        return of(LanguageModel.load(), AnalyserSettings.defaults());
    }

    public static OnnxAnalyser load(AnalyserSettings settings) {
        return of(LanguageModel.load(), settings);
    }

    /** @param folder holds {@code model.onnx}, {@code triggers.onnx}, {@code vocab.txt} and {@code labels.json} */
    public static OnnxAnalyser load(Path folder, AnalyserSettings settings) {
        return of(LanguageModel.load(folder), settings);
    }

    /** Whether {@link #load()} would find a model. */
    public static boolean isModelPresent() {
        return LanguageModel.isPresent();
    }

    /** Reads the labels while the session is made, which takes about as long. */
    private static OnnxAnalyser of(LanguageModel model, AnalyserSettings settings) {
        CompletableFuture<OnnxSession> session =
                CompletableFuture.supplyAsync(() -> new OnnxSession(model, settings.threadsPerWindow()));
        ModelLabels labels = model.labels();
        return new OnnxAnalyser(model.version(), model.vocabulary(), labels, session.join(), settings);
    }

    @Override
    public List<AnalysedDocument> analyse(List<Document> documents) {
        return analyse(documents, documents.stream().map(Tokeniser::sentences).toList());
    }

    @Override
    public List<AnalysedDocument> analyse(List<Document> documents, List<List<TokenisedSentence>> sentences) {
        List<SentenceEncoder.Encoded> encoded = new ArrayList<>();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            encoded.add(encoder.encode(documents.get(i), sentences.get(i)));
            windows.addAll(planner.plan(i, encoded.get(i).sentences(), pieces));
        }
        List<List<WindowReading>> readings = new ArrayList<>();
        documents.forEach(d -> readings.add(new ArrayList<>()));
        runner.run(windows).forEach(r -> readings.get(r.window().document()).add(r));
        List<AnalysedDocument> out = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<Problem> problems = new ArrayList<>(encoded.get(i).problems());
            if (sentences.get(i).isEmpty()) {
                problems.add(
                        Problem.of(ProblemCode.NO_BODY, documents.get(i).file(), "The document has no body text."));
            }
            out.add(assembler.assemble(documents.get(i), encoded.get(i).sentences(), readings.get(i), problems));
        }
        return out;
    }

    @Override
    public boolean typesPairs() {
        return !labels.roots().isEmpty();
    }

    /** Reads the sentences between the marked ones and as many around them as one window holds. */
    @Override
    public List<Scored<String>> pairTypes(Document document, List<Span> source, List<Span> target) {
        if (!typesPairs()) {
            throw new IllegalStateException("this model has no head for the event type of a pair");
        }
        List<EncodedSentence> sentences = encoder.encode(document, Tokeniser.sentences(document)).sentences().stream()
                .map(s -> s.marked(source, target))
                .toList();
        Window.Range range = around(sentences, source, target);
        float[] scores = runner.pairScores(Window.of(0, sentences, range, range, pieces));
        double[] exponentials = IntStream.range(0, scores.length)
                .mapToDouble(i -> Math.exp(scores[i]))
                .toArray();
        double sum = Arrays.stream(exponentials).sum();
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Scored<>(labels.roots().get(i), exponentials[i] / sum))
                .sorted(Comparator.comparingDouble((Scored<String> s) -> -s.probability()))
                .toList();
    }

    private Window.Range around(List<EncodedSentence> sentences, List<Span> source, List<Span> target) {
        int from = 0;
        int to = sentences.size();
        int size = sentences.stream().mapToInt(EncodedSentence::pieceCount).sum();
        while (size > room && to - from > 1) {
            EncodedSentence last = sentences.get(to - 1);
            boolean needed = Stream.concat(source.stream(), target.stream())
                    .anyMatch(s -> s.overlaps(last.tokens().span()));
            EncodedSentence out = needed ? sentences.get(from++) : sentences.get(--to);
            size -= out.pieceCount();
        }
        return new Window.Range(from, to);
    }

    @Override
    public String modelVersion() {
        return version;
    }

    public AnalyserStatistics statistics() {
        return runner.statistics();
    }

    @Override
    public void close() {
        runner.close();
    }
}
