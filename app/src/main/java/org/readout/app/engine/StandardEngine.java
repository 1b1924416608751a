package org.readout.app.engine;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.coder.Rules;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.CodebookException;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Document;
import org.readout.ingest.Ingest;
import org.readout.ingest.IngestOptions;
import org.readout.ingest.Ingested;
import org.readout.language.AnalysedDocument;
import org.readout.language.OnnxAnalyser;

/** The engine of the program: the shipped reader, model, dictionary and coder, with the shipped or an edited codebook. */
public final class StandardEngine implements Engine {
    private final Readout readout;
    private final Codebook codebook;
    private final List<String> parts;

    private StandardEngine(Readout readout, Codebook codebook, List<String> parts) {
        this.readout = readout;
        this.codebook = codebook;
        this.parts = List.copyOf(parts);
    }

    /** @see Engine.Opener */
    public static Engine open(Optional<Path> codebookFolder) {
        Rules rules = rules(codebookFolder);
        OnnxAnalyser analyser = analyser();
        return new StandardEngine(
                new Readout(analyser, rules),
                rules.codebook(),
                List.of(
                        "model " + analyser.modelVersion(),
                        "codebook " + rules.codebook().version()));
    }

    private static Rules rules(Optional<Path> folder) {
        try {
            return folder.isPresent() ? Rules.of(folder.get()) : Rules.shipped();
        } catch (CodebookException e) {
            throw new EngineException("The codebook cannot be used:\n" + e.getMessage(), e);
        }
    }

    private static OnnxAnalyser analyser() {
        if (!OnnxAnalyser.isModelPresent()) {
            throw new EngineException("The language model is not in this build.");
        }
        try {
            return OnnxAnalyser.load();
        } catch (UncheckedIOException e) {
            throw new EngineException("The language model cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void code(Inputs inputs, Listener listener) {
        code(InputPaths.of(inputs), inputs.asOf(), listener);
    }

    @Override
    public void code(Articles articles, Optional<LocalDate> asOf, Listener listener) {
        IngestOptions options = asOf.map(IngestOptions.defaults()::withAsOf).orElseGet(IngestOptions::defaults);
        Batch batch = new Batch(listener);
        articles.read(new Ingest(options), batch::add);
        batch.code();
    }

    @Override
    public Collation collate(List<CodedDocument> documents) {
        return new Collator().collate(documents);
    }

    @Override
    public Optional<AnalysedDocument> parse(Document document) {
        return Optional.of(readout.parse(document));
    }

    @Override
    public Codebook codebook() {
        return codebook;
    }

    @Override
    public List<String> parts() {
        return parts;
    }

    @Override
    public void close() {
        readout.close();
    }

    /** Documents on their way to the model, which codes several at once faster than one by one. */
    private final class Batch {
        private static final int MOST_DOCUMENTS = 8;
        private static final int MOST_CHARACTERS = 40_000;

        private final Listener listener;
        private final List<Document> waiting = new ArrayList<>();
        private int characters;

        Batch(Listener listener) {
            this.listener = listener;
        }

        void add(Ingested ingested) {
            if (ingested instanceof Ingested.Trouble trouble) {
                listener.problem(trouble.problem());
            } else if (ingested instanceof Ingested.Article article) {
                listener.read(article.document(), article.retrieval());
                if (listener.wants(article.document())) {
                    add(article.document());
                }
            }
        }

        private void add(Document document) {
            waiting.add(document);
            characters += document.text().length();
            if (waiting.size() >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
                code();
            }
        }

        void code() {
            readout.code(waiting).forEach(listener::coded);
            waiting.clear();
            characters = 0;
        }
    }
}
