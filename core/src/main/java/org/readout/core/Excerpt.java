package org.readout.core;

/** Words of a document with their place: {@code text} is exactly what {@code span} slices from the document. */
public record Excerpt(String text, Span span) {

    public Excerpt {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("excerpt of " + text.length() + " characters at " + span);
        }
    }

    public static Excerpt of(CharSequence documentText, Span span) {
        return new Excerpt(span.slice(documentText), span);
    }
}
