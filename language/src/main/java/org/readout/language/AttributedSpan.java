package org.readout.language;

import java.util.List;
import org.readout.core.Span;

/**
 * One attribution relation the model found, after PARC: who says (source), by which words (cue), what (content).
 *
 * @param source spans of the document in text order; empty when the model found none
 * @param cue at least one span
 * @param content spans in text order, possibly over several sentences; empty when the model found none
 * @param probability of the cue, 0 to 1
 */
public record AttributedSpan(List<Span> source, List<Span> cue, List<Span> content, double probability) {
    public AttributedSpan {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty()) {
            throw new IllegalArgumentException("an attribution without a cue");
        }
    }
}
