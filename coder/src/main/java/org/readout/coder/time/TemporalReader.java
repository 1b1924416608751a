package org.readout.coder.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;

/** Reads the time expressions of a document, dates the document by them where no date is given, and puts them on the calendar. */
public final class TemporalReader {
    private TemporalReader() {}

    /** As {@link #read(AnalysedDocument, Optional, PublicRecord)}, by the text alone. */
    public static TemporalIndex read(AnalysedDocument document, Optional<Published> given) {
        return read(document, given, PublicRecord.NONE);
    }

    /**
     * @param given the publication date that came with the document, if one did
     * @param known what public record says about the people of the document; not read where a date is given
     */
    public static TemporalIndex read(AnalysedDocument document, Optional<Published> given, PublicRecord known) {
        Map<Integer, List<Found>> found = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            found.put(sentence.index(), ExpressionReader.read(sentence));
        }
        Optional<Published> published = given.or(() -> PublicationInference.infer(document, found, known));
        return new TemporalIndex(document, published, Timeline.of(document, found, published));
    }
}
