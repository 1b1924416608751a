package org.readout.coder.actors;

import org.readout.core.Span;
import org.readout.language.AnalysedDocument;

/** Tells whether a place of a text stands between quotation marks of its paragraph. */
final class Quotation {
    private Quotation() {}

    static boolean isInside(AnalysedDocument document, Span span) {
        String text = document.text();
        int paragraph = text.lastIndexOf('\n', span.start());
        int depth = 0;
        boolean straight = false;
        for (int i = paragraph + 1; i < span.start(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                straight = !straight;
            } else if (c == '“' || c == '„' || c == '«') {
                depth = 1;
            } else if (c == '”' || c == '»') {
                depth = 0;
            }
        }
        return straight || depth > 0;
    }
}
