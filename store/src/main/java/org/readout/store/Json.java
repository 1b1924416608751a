package org.readout.store;

import java.util.Collection;
import java.util.Optional;
import org.readout.core.CodePoints;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Small writers and readers of JSON trees: absent is {@code null}; offsets are Unicode code points. */
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
        if (value.isPresent()) {
            node.put(key, value.get().toString());
        } else {
            node.putNull(key);
        }
    }

    static void strings(ObjectNode node, String key, Collection<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
    }

    static void excerpt(ObjectNode node, Excerpt excerpt, CodePoints offsets) {
        node.put("text", excerpt.text());
        span(node, excerpt.span(), offsets);
    }

    static void span(ObjectNode node, Span span, CodePoints offsets) {
        node.putArray("span").add(offsets.fromUtf16(span.start())).add(offsets.fromUtf16(span.end()));
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
