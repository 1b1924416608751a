package org.readout.collate;

import java.util.List;
import org.readout.core.Span;

/**
 * A person's decision that mentions are of one event, or are not. It names them by their words, so that it holds when
 * documents are coded anew.
 *
 * @param mentions for a split those that are an event of their own; at least one
 * @param others those that a split parts them from or a merge joins them with; at least one
 */
public record Correction(Kind kind, List<Anchor> mentions, List<Anchor> others) {

    /** What was decided. */
    public enum Kind {
        SPLIT,
        MERGE
    }

    /** @param trigger the words of the document that tell of the event */
    public record Anchor(String document, Span trigger) {}

    public Correction {
        mentions = List.copyOf(mentions);
        others = List.copyOf(others);
        if (mentions.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException("a correction of no mentions");
        }
    }
}
