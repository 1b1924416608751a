package org.readout.language;

import java.util.List;
import org.readout.core.Document;

/** Turns documents into analysed documents. Implementations are safe for use by several threads. */
public interface LanguageAnalyser extends AutoCloseable {

    /** Analyses documents together, their windows in parallel; results in the order of the documents. */
    List<AnalysedDocument> analyse(List<Document> documents);

    default AnalysedDocument analyse(Document document) {
        return analyse(List.of(document)).get(0);
    }

    /** Name and version of the model, as records carry it. */
    String modelVersion();

    @Override
    void close();
}
