package org.readout.app.review;

import java.util.List;
import java.util.Optional;
import org.readout.core.CodePoints;
import org.readout.core.SourceKind;
import org.readout.store.StoredDocument;
import org.readout.store.review.Anchor;
import org.readout.store.review.Decision;
import org.readout.store.review.Link;
import org.readout.store.review.Reading;
import org.readout.store.review.ReadingJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One article's decisions in the annotation format of the samples. */
final class GoldJson {
    /** What the annotation has under the keys of a reading. */
    private static final List<String> AS_READ = List.of("actors", "recipients", "type", "mode", "status", "date");

    private final StoredDocument document;
    private final CodePoints offsets;

    GoldJson(StoredDocument document) {
        this.document = document;
        this.offsets = CodePoints.of(document.text());
    }

    /** @param decisions one for each record, in the order of the text */
    ObjectNode write(String id, String file, List<Decision> decisions) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("id", id);
        node.put("file", file);
        text(node, "headline", document.title());
        published(node);
        text(node, "outlet", document.outlet());
        ArrayNode events = node.putArray("events");
        ArrayNode reviewed = node.putArray("reviewed");
        for (Decision decision : decisions) {
            Quoting quoting = quoting(decision.anchor());
            decision.reading().ifPresent(r -> event(events.addObject(), quoting, r, decision.note()));
            ObjectNode words = reviewed.addObject();
            words.put("quote", quoting.text());
            words.put("trigger", quoting.words());
        }
        return node;
    }

    private Quoting quoting(Anchor anchor) {
        return Quoting.of(document.text(), offsets.toUtf16(anchor.start()), offsets.toUtf16(anchor.end()));
    }

    private void published(ObjectNode node) {
        if (document.published().isEmpty()) {
            node.putNull("published");
            return;
        }
        ObjectNode published = node.putObject("published");
        published.put("earliest", document.published().get().earliest());
        published.put("latest", document.published().get().latest());
        published.put("why", document.published().get().why());
    }

    private static void event(ObjectNode node, Quoting quoting, Reading reading, Optional<String> note) {
        node.put("quote", quoting.text());
        node.put("trigger", quoting.words());
        ObjectNode read = ReadingJson.write(reading);
        AS_READ.forEach(key -> node.set(key, read.path(key)));
        text(node, "place", reading.place().map(p -> p.name()));
        ArrayNode chain = node.putArray("attribution");
        reading.attribution().forEach(link -> link(chain.addObject(), link));
        node.set("quantities", read.path("quantities"));
        node.putNull("same_as");
        node.put("certain", reading.certain());
        note.ifPresent(n -> node.put("note", n));
    }

    private static void link(ObjectNode node, Link link) {
        text(node, "source", link.source());
        text(node, "kind", link.kind().map(GoldJson::words));
        text(node, "cue", link.cue());
    }

    /** The words of the annotation for a kind of source. */
    private static String words(SourceKind kind) {
        return switch (kind) {
            case PERSON -> "named person";
            case OFFICE -> "office or body";
            case ANONYMOUS -> "anonymous";
            case OUTLET -> "outlet";
            case DOCUMENT -> "document";
            case UNNAMED -> "unnamed";
        };
    }

    private static void text(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
    }
}
