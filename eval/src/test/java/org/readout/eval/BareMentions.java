package org.readout.eval;

import java.util.List;
import java.util.Optional;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.QuadClass;
import org.readout.core.Span;
import org.readout.core.Status;

/** Mentions that have a trigger, a status and a date, and nothing else. */
final class BareMentions {
    private BareMentions() {}

    /** @param trigger the first of these words in the text; the whole text is the sentence */
    static EventMention assault(Document document, String trigger, Status status, Optional<DateRange> date) {
        String text = document.text();
        int at = text.indexOf(trigger);
        return new EventMention(
                Document.hash(trigger),
                document.header(),
                EventKind.of("ASSAULT"),
                List.of(),
                QuadClass.MATERIAL_CONFLICT,
                -9,
                status,
                Optional.empty(),
                List.of(),
                List.of(),
                date,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Evidence(
                        Excerpt.of(text, new Span(0, text.length())),
                        Excerpt.of(text, new Span(at, at + trigger.length()))),
                0.5,
                List.of("rule:test"),
                new CoderVersion("test", "none", "none"));
    }
}
