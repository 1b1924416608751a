package org.readout.collate.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.CodePoints;
import org.readout.core.Story;
import org.readout.core.StoryLink;
import org.readout.core.StorySentence;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories of a collation as {@code readout.story/1}. Every key is always there, in one order; offsets are Unicode code points. */
public final class StoryJson {
    public static final String SCHEMA = "readout.story/1";

    private final EventJson events;
    private final Map<String, CodedDocument> documents = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    /** @param events writes discrepancies of the same collation */
    public StoryJson(Collation collation, EventJson events) {
        this.events = events;
        collation.documents().forEach(d -> documents.put(d.document().id(), d));
    }

    public ObjectNode write(Story story) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("schema", SCHEMA);
        node.put("id", story.id());
        node.put("title", story.title());
        Nodes.text(node, "outlet", story.outlet());
        Nodes.text(node, "first_reported", story.firstReported());
        Nodes.text(node, "last_reported", story.lastReported());
        Nodes.strings(node, "documents", story.documents());
        Nodes.strings(node, "events", story.events());
        ArrayNode from = node.putArray("from");
        story.from().forEach(l -> link(from.addObject(), l));
        ArrayNode summary = node.putArray("summary");
        story.summary().forEach(s -> sentence(summary.addObject(), s));
        ArrayNode discrepancies = node.putArray("discrepancies");
        story.discrepancies().forEach(d -> discrepancies.add(events.discrepancy(d)));
        return node;
    }

    public static void link(ObjectNode node, StoryLink link) {
        node.put("story", link.story());
        node.put("kind", link.kind().name());
        Nodes.text(node, "day", link.day());
        Nodes.strings(node, "events", link.events());
    }

    private void sentence(ObjectNode node, StorySentence sentence) {
        Nodes.text(node, "day", sentence.day());
        Nodes.text(node, "basis", sentence.basis().map(b -> b.name().toLowerCase(Locale.ROOT)));
        Nodes.strings(node, "said_by", sentence.saidBy());
        node.put("document", sentence.document());
        Nodes.excerpt(node, sentence.words(), offsets.computeIfAbsent(sentence.document(), this::offsets));
        Nodes.strings(node, "mentions", sentence.mentions());
        Nodes.strings(node, "events", sentence.events());
        node.put("origins", sentence.origins());
    }

    private CodePoints offsets(String document) {
        CodedDocument coded = documents.get(document);
        return CodePoints.of(coded == null ? "" : coded.document().text());
    }
}
