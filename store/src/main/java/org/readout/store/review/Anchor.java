package org.readout.store.review;

/**
 * The words of a document that a decision is about: its trigger span. Document ids are hashes of the text, so an anchor
 * means the same words whatever coder reads them.
 *
 * @param start half-open with {@code end}, in code points of the document's text
 */
public record Anchor(String document, int start, int end) {
    public Anchor {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an anchor has words: " + start + " to " + end);
        }
    }

    boolean overlaps(Anchor other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }
}
