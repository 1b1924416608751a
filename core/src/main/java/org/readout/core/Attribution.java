package org.readout.core;

import java.util.List;
import java.util.Optional;

/**
 * One link of an attribution chain after PARC: a source, the cue that attributes, and the content attributed.
 *
 * @param cue absent where the layout attributes (a speaker before a colon)
 * @param content in text order; may be several spans, and may cross sentences
 * @param anonymityReason the reason the text gives for not naming the source, as written
 */
public record Attribution(
        Source source, Optional<Excerpt> cue, List<Span> content, Form form, Optional<String> anonymityReason) {

    /** How the content is rendered. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /**
     * Who is named as saying so.
     *
     * @param excerpt absent exactly for {@link SourceKind#UNNAMED}
     * @param name the resolved name, absent for anonymous sources
     * @param country ISO 3166-1 alpha-3 where known
     */
    public record Source(Optional<Excerpt> excerpt, SourceKind kind, Optional<String> name, Optional<String> country) {
        public Source {
            if (excerpt.isEmpty() != (kind == SourceKind.UNNAMED)) {
                throw new IllegalArgumentException("a source has words unless it is unnamed: " + kind);
            }
        }
    }

    public Attribution {
        content = List.copyOf(content);
    }
}
