package org.readout.store;

import org.readout.core.CodePoints;
import org.readout.core.Excerpt;
import tools.jackson.databind.JsonNode;

/** What a document is kept with, as JSON: spans are of code points of its text, which re-slices every excerpt. */
abstract class TextJson {
    private final String text;
    final CodePoints offsets;

    TextJson(String text) {
        this.text = text;
        this.offsets = CodePoints.of(text);
    }

    final Excerpt excerpt(JsonNode node) {
        return Excerpt.of(text, Json.span(node, offsets));
    }
}
