package org.readout.coder.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CodePoints;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.DocumentHeader;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a mention, in any order, and checks every excerpt against the document's text. */
final class MentionReader {
    private final CharSequence text;
    private final CodePoints offsets;

    MentionReader(CharSequence documentText) {
        this.text = documentText;
        this.offsets = CodePoints.of(documentText);
    }

    static void checkSchema(JsonNode record) {
        String schema = record.path("schema").asString("");
        if (!schema.equals(MentionJson.SCHEMA)) {
            throw new IllegalArgumentException("not a " + MentionJson.SCHEMA + " record: schema \"" + schema + "\"");
        }
    }

    EventMention read(JsonNode record) {
        checkSchema(record);
        return new EventMention(
                string(record, "id"),
                document(required(record, "document")),
                new EventKind(string(record, "type"), optional(record, "mode")),
                strings(record, "contexts"),
                Names.choice(QuadClass.class, string(record, "quad")),
                required(record, "score").asDouble(),
                Names.choice(Status.class, string(record, "status")),
                object(record, "foreseen").map(f -> new EventKind(string(f, "type"), optional(f, "mode"))),
                list(record, "actors", this::actor),
                list(record, "recipients", this::actor),
                object(record, "date").map(this::date),
                object(record, "place").map(this::place),
                list(record, "quantities", this::quantity),
                list(record, "attribution", this::attribution),
                object(record, "condition").map(this::excerpt),
                evidence(required(record, "evidence")),
                required(record, "confidence").asDouble(),
                strings(record, "decided_by"),
                coder(required(record, "coder")));
    }

    private static DocumentHeader document(JsonNode node) {
        return new DocumentHeader(
                string(node, "id"),
                string(node, "file"),
                optional(node, "title"),
                optional(node, "outlet"),
                optional(node, "url"),
                object(node, "published")
                        .map(p -> new Published(
                                LocalDate.parse(string(p, "earliest")),
                                LocalDate.parse(string(p, "latest")),
                                Names.choice(Published.Basis.class, string(p, "basis")),
                                "")));
    }

    private static CoderVersion coder(JsonNode node) {
        return new CoderVersion(string(node, "version"), string(node, "model"), string(node, "codebook"));
    }

    private ActorMention actor(JsonNode node) {
        List<Sector> sectors = strings(node, "sectors").stream()
                .map(s -> Names.choice(Sector.class, s))
                .toList();
        Actor actor = new Actor(optional(node, "id"), optional(node, "name"), optional(node, "country"), sectors);
        return new ActorMention(excerpt(node), actor);
    }

    private DateRange date(JsonNode node) {
        return new DateRange(
                optional(node, "earliest").map(LocalDate::parse),
                optional(node, "latest").map(LocalDate::parse),
                optional(node, "timex"),
                optionalExcerpt(node));
    }

    private Place place(JsonNode node) {
        Optional<Place.Point> point = Optional.of(node)
                .filter(n -> n.hasNonNull("lat"))
                .map(n -> new Place.Point(
                        required(n, "lat").asDouble(),
                        required(n, "lon").asDouble(),
                        required(n, "radius_km").asDouble()));
        return new Place(string(node, "name"), optional(node, "country"), point, optionalExcerpt(node));
    }

    private Quantity quantity(JsonNode node) {
        OptionalDouble value = node.hasNonNull("value")
                ? OptionalDouble.of(required(node, "value").asDouble())
                : OptionalDouble.empty();
        return new Quantity(
                value,
                string(node, "unit"),
                optional(node, "of"),
                Names.choice(Quantity.Bound.class, string(node, "bound")),
                excerpt(node),
                required(node, "malformed").asBoolean());
    }

    private Attribution attribution(JsonNode node) {
        JsonNode source = required(node, "source");
        return new Attribution(
                new Attribution.Source(
                        optionalExcerpt(source),
                        Names.choice(SourceKind.class, string(source, "kind")),
                        optional(source, "name"),
                        optional(source, "country")),
                object(node, "cue").map(this::excerpt),
                list(node, "content", this::span),
                Names.choice(Attribution.Form.class, string(node, "form")),
                optional(node, "anonymity_reason"));
    }

    private Evidence evidence(JsonNode node) {
        Excerpt sentence = sliced(string(node, "text"), span(required(node, "sentence")));
        return new Evidence(sentence, excerpt(required(node, "trigger")));
    }

    private Optional<Excerpt> optionalExcerpt(JsonNode node) {
        return node.hasNonNull("span") ? Optional.of(excerpt(node)) : Optional.empty();
    }

    private Excerpt excerpt(JsonNode node) {
        return sliced(string(node, "text"), span(required(node, "span")));
    }

    private Excerpt sliced(String words, Span span) {
        if (span.end() > text.length() || !span.slice(text).equals(words)) {
            throw new IllegalArgumentException("\"" + words + "\" is not what " + span + " slices from the document");
        }
        return new Excerpt(words, span);
    }

    private Span span(JsonNode node) {
        if (node.size() != 2) {
            throw new IllegalArgumentException("not a span: " + node);
        }
        return new Span(
                offsets.toUtf16(required(node, 0).asInt()),
                offsets.toUtf16(required(node, 1).asInt()));
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> element) {
        List<T> elements = new ArrayList<>();
        node.path(name).forEach(child -> elements.add(element.apply(child)));
        return elements;
    }

    private static List<String> strings(JsonNode node, String name) {
        return list(node, name, JsonNode::asString);
    }

    private static Optional<JsonNode> object(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isObject);
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static String string(JsonNode node, String name) {
        return required(node, name).asString();
    }

    private static JsonNode required(JsonNode node, String name) {
        JsonNode child = node.path(name);
        if (child.isMissingNode() || child.isNull()) {
            throw new IllegalArgumentException("record lacks \"" + name + "\"");
        }
        return child;
    }

    private static JsonNode required(JsonNode array, int index) {
        JsonNode child = array.path(index);
        if (!child.isInt()) {
            throw new IllegalArgumentException("not an offset: " + array);
        }
        return child;
    }
}
