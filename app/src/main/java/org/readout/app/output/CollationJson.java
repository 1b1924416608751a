package org.readout.app.output;

import java.util.Locale;
import org.readout.app.ahead.Watch;
import org.readout.app.ahead.WatchJson;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.collate.json.EventJson;
import org.readout.collate.json.Nodes;
import org.readout.collate.json.StoryJson;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A collation as one JSON object, {@code readout.collation/1}: documents, lineage, origins, events as
 * {@code readout.event/1}, which name their mentions by id, stories with what their passages differ on, the ledger, and what to watch. Keys are always there; what
 * is absent is {@code null}. Offsets are Unicode code points.
 */
public final class CollationJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Collation collation;

    private CollationJson(Collation collation) {
        this.collation = collation;
    }

    /** Indented, with a line end. */
    public static String write(Collation collation) {
        return MAPPER.writeValueAsString(new CollationJson(collation).tree()) + "\n";
    }

    private ObjectNode tree() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.collation/1");
        ArrayNode documents = root.putArray("documents");
        collation.documents().forEach(d -> document(documents.addObject(), d));
        ArrayNode lineage = root.putArray("lineage");
        collation.lineage().forEach(e -> lineage(lineage.addObject(), e));
        ArrayNode origins = root.putArray("origins");
        collation.origins().forEach(o -> Nodes.origin(origins.addObject(), o));
        ArrayNode events = root.putArray("events");
        EventJson event = new EventJson(collation);
        collation.events().forEach(e -> events.add(event.write(e, e.id())));
        ArrayNode stories = root.putArray("stories");
        StoryJson story = new StoryJson(collation, event);
        collation.stories().forEach(s -> stories.add(story.write(s)));
        LedgerJson.entries(root.putArray("ledger"), collation, collation.ledger());
        WatchJson.write(root.putObject("watch"), Watch.of(collation));
        return root;
    }

    private static void document(ObjectNode node, CodedDocument coded) {
        Document document = coded.document();
        node.put("id", document.id());
        node.put("file", document.file());
        Nodes.text(node, "title", document.title());
        Nodes.text(node, "outlet", document.outlet());
        Nodes.text(node, "url", document.url());
        if (coded.published().isPresent()) {
            Published published = coded.published().get();
            ObjectNode date = node.putObject("published");
            date.put("earliest", published.earliest().toString());
            date.put("latest", published.latest().toString());
            date.put("basis", published.basis().name().toLowerCase(Locale.ROOT));
            date.put("why", published.why());
        } else {
            node.putNull("published");
        }
        Nodes.strings(
                node,
                "mentions",
                coded.mentions().stream().map(EventMention::id).toList());
    }

    private void lineage(ObjectNode node, LineageEdge edge) {
        node.put("kind", edge.kind().name());
        node.put("document", edge.document());
        Nodes.text(node, "source", edge.source());
        Nodes.text(node, "outlet", edge.outlet());
        node.put("strength", edge.strength());
        node.put("reason", edge.reason());
        ArrayNode evidence = node.putArray("evidence");
        edge.evidence().forEach(e -> excerpt(evidence.addObject(), e, edge.document()));
    }

    private void excerpt(ObjectNode node, Excerpt excerpt, String document) {
        CodePoints offsets = collation.documents().stream()
                .map(CodedDocument::document)
                .filter(d -> d.id().equals(document))
                .findFirst()
                .map(d -> CodePoints.of(d.text()))
                .orElseThrow();
        Nodes.excerpt(node, excerpt, offsets);
    }
}
