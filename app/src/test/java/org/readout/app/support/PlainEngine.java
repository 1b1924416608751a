package org.readout.app.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.engine.Engine;
import org.readout.app.engine.InputPaths;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.ingest.Ingest;
import org.readout.ingest.IngestOptions;
import org.readout.ingest.Ingested;

/** Reads as the program does and finds no events, or those that it is told: for tests of where documents come from. */
public final class PlainEngine implements Engine {
    private final Function<Document, List<EventMention>> mentions;

    public PlainEngine() {
        this(document -> List.of());
    }

    public PlainEngine(Function<Document, List<EventMention>> mentions) {
        this.mentions = mentions;
    }

    @Override
    public void code(Inputs inputs, Listener listener) {
        code(InputPaths.of(inputs), inputs.asOf(), listener);
    }

    @Override
    public void code(Articles articles, Optional<LocalDate> asOf, Listener listener) {
        articles.read(new Ingest(IngestOptions.defaults()), ingested -> {
            if (ingested instanceof Ingested.Trouble trouble) {
                listener.problem(trouble.problem());
            } else if (ingested instanceof Ingested.Article article) {
                listener.read(article.document(), article.retrieval());
                if (listener.wants(article.document())) {
                    listener.coded(coded(article.document()));
                }
            }
        });
    }

    private CodedDocument coded(Document document) {
        return new CodedDocument(
                document, document.published(), mentions.apply(document), List.of(), List.of(), List.of());
    }

    @Override
    public Collation collate(List<CodedDocument> documents) {
        return new Collator().collate(documents);
    }

    @Override
    public List<String> parts() {
        return List.of("plain engine");
    }

    @Override
    public void close() {}
}
