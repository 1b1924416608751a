package org.readout.store;

import java.util.Optional;
import org.readout.collate.json.Nodes;
import org.readout.core.CodePoints;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Readers of JSON trees, and the writers of {@link Nodes}: absent is {@code null}; offsets are Unicode code points. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static void text(ObjectNode node, String key, Optional<?> value) {
        Nodes.text(node, key, value);
    }

    static void excerpt(ObjectNode node, Excerpt excerpt, CodePoints offsets) {
        Nodes.excerpt(node, excerpt, offsets);
    }

    static void span(ObjectNode node, Span span, CodePoints offsets) {
        Nodes.span(node, span, offsets);
    }

    static Span span(JsonNode node, CodePoints offsets) {
        JsonNode span = node.path("span");
        return new Span(
                offsets.toUtf16(span.path(0).asInt()),
                offsets.toUtf16(span.path(1).asInt()));
    }

    static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asString()) : Optional.empty();
    }
}
