package org.readout.app.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.store.ProjectLookup;
import org.readout.store.StoredDocument;
import org.readout.store.StoredMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an answer rests on: {@code document} (id), {@code title}, {@code outlet}, {@code published}, {@code url},
 * {@code file}, and for a passage {@code mention} (id), {@code span} in code points, and {@code quote}, its words.
 */
final class Citations {
    private static final List<String> OF_DOCUMENT = List.of("title", "outlet", "published", "url", "file");

    private final ProjectLookup lookup;
    private final Map<String, Optional<StoredMention>> known = new HashMap<>();

    Citations(ProjectLookup lookup) {
        this.lookup = lookup;
    }

    /** Of the sentence that the mention was read from. */
    static ObjectNode of(StoredMention mention) {
        JsonNode document = mention.record().path("document");
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("document", mention.document());
        OF_DOCUMENT.forEach(key -> node.set(key, document.path(key)));
        node.put("mention", mention.id());
        node.set("span", mention.record().path("evidence").path("sentence"));
        node.set("quote", mention.record().path("evidence").path("text"));
        return node;
    }

    /** Of a document as a whole. */
    static ObjectNode of(StoredDocument document) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("document", document.id());
        put(node, "title", document.title());
        put(node, "outlet", document.outlet());
        document.published()
                .ifPresentOrElse(
                        p -> node.putObject("published")
                                .put("earliest", p.earliest())
                                .put("latest", p.latest())
                                .put("basis", p.basis()),
                        () -> node.putNull("published"));
        put(node, "url", document.url());
        node.put("file", document.file());
        return node;
    }

    /** Of each mention once, in order; mentions that are no more are left out. */
    ArrayNode ofMentions(Iterable<String> ids) {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (String id : ids) {
            if (seen.add(id)) {
                mention(id).ifPresent(m -> array.add(of(m)));
            }
        }
        return array;
    }

    /** Of words that no record carries; those of documents that are no more are left out. */
    ArrayNode ofPassages(JsonNode passages) {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        for (JsonNode passage : passages) {
            lookup.document(passage.path("document").asString()).ifPresent(document -> {
                ObjectNode node = of(document);
                node.set("span", passage.path("span"));
                node.set("quote", passage.path("text"));
                array.add(node);
            });
        }
        return array;
    }

    private Optional<StoredMention> mention(String id) {
        return known.computeIfAbsent(id, lookup::mention);
    }

    static void put(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
    }
}
