package org.readout.app.output;

import java.util.List;
import org.readout.store.StoredDocument;
import org.readout.store.StoredMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document of a project as JSON: what its record has, its mentions, and no text, which is the publisher's. */
public final class DocumentRecord {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DocumentRecord() {}

    /** @param mentions in order of text */
    public static JsonNode of(StoredDocument document, List<StoredMention> mentions) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", document.id());
        node.put("file", document.file());
        node.put("title", document.title().orElse(null));
        node.put("outlet", document.outlet().orElse(null));
        node.put("url", document.url().orElse(null));
        node.put("characters", document.characters());
        document.published()
                .ifPresentOrElse(
                        p -> node.putObject("published")
                                .put("earliest", p.earliest())
                                .put("latest", p.latest())
                                .put("basis", p.basis())
                                .put("why", p.why()),
                        () -> node.putNull("published"));
        node.set("boilerplate", MAPPER.readTree(document.boilerplate()));
        node.set("origin_hints", MAPPER.readTree(document.originHints()));
        node.set("lineage", MAPPER.readTree(document.lineage()));
        var list = node.putArray("mentions");
        mentions.forEach(m -> list.add(m.record()));
        return node;
    }
}
