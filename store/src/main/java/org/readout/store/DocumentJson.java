package org.readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.Boilerplate;
import org.readout.core.OriginHint;
import org.readout.core.Published;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a document that have spans in its text, as JSON arrays, and back; the text re-slices every excerpt. */
final class DocumentJson extends TextJson {
    DocumentJson(String text) {
        super(text);
    }

    String boilerplate(List<Boilerplate> parts) {
        ArrayNode array = Json.array();
        for (Boilerplate part : parts) {
            ObjectNode node = array.addObject();
            node.put("kind", part.kind().name());
            Json.span(node, part.span(), offsets);
        }
        return array.toString();
    }

    List<Boilerplate> boilerplate(String json) {
        return elements(json)
                .map(n -> new Boilerplate(
                        Json.span(n, offsets),
                        Boilerplate.Kind.valueOf(n.path("kind").asString())))
                .toList();
    }

    String hints(List<OriginHint> hints) {
        ArrayNode array = Json.array();
        for (OriginHint hint : hints) {
            ObjectNode node = array.addObject();
            node.put("kind", hint.kind().name());
            Json.text(node, "outlet", hint.outlet());
            Json.text(node, "language", hint.language());
            Json.excerpt(node, hint.evidence(), offsets);
        }
        return array.toString();
    }

    List<OriginHint> hints(String json) {
        return elements(json)
                .map(n -> new OriginHint(
                        OriginHint.Kind.valueOf(n.path("kind").asString()),
                        Json.text(n, "outlet"),
                        Json.text(n, "language"),
                        excerpt(n)))
                .toList();
    }

    String relays(List<CodedDocument.Relay> relays) {
        ArrayNode array = Json.array();
        for (CodedDocument.Relay relay : relays) {
            ObjectNode node = array.addObject();
            node.put("outlet", relay.outlet());
            Json.text(node, "country", relay.country());
            Json.excerpt(node, relay.evidence(), offsets);
        }
        return array.toString();
    }

    List<CodedDocument.Relay> relays(String json) {
        return elements(json)
                .map(n -> new CodedDocument.Relay(n.path("outlet").asString(), Json.text(n, "country"), excerpt(n)))
                .toList();
    }

    String quotes(List<CodedDocument.Quote> quotes) {
        ArrayNode array = Json.array();
        for (CodedDocument.Quote quote : quotes) {
            ObjectNode node = array.addObject();
            Json.text(node, "speaker", quote.speaker());
            Json.excerpt(node, quote.words(), offsets);
        }
        return array.toString();
    }

    List<CodedDocument.Quote> quotes(String json) {
        return elements(json)
                .map(n -> new CodedDocument.Quote(Json.text(n, "speaker"), excerpt(n)))
                .toList();
    }

    /** The publication date as it was read, before anything was inferred; null when there was none. */
    static Optional<String> given(Optional<Published> published) {
        return published.map(p -> {
            ObjectNode node = Json.object();
            node.put("earliest", p.earliest().toString());
            node.put("latest", p.latest().toString());
            node.put("basis", p.basis().name());
            node.put("why", p.why());
            return node.toString();
        });
    }

    static Published given(String json) {
        JsonNode node = Json.MAPPER.readTree(json);
        return new Published(
                LocalDate.parse(node.path("earliest").asString()),
                LocalDate.parse(node.path("latest").asString()),
                Published.Basis.valueOf(node.path("basis").asString()),
                node.path("why").asString());
    }

    private static java.util.stream.Stream<JsonNode> elements(String json) {
        return Json.MAPPER.readTree(json).valueStream();
    }
}
