package org.readout.coder.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;

/** Works out when a document was published from the dates in its own text. */
final class PublicationInference {
    private PublicationInference() {}

    static Optional<Published> infer(AnalysedDocument document, Map<Integer, List<Found>> found) {
        return Optional.empty();
    }
}
