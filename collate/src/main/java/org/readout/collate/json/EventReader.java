package org.readout.collate.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.CodePoints;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.Event.Stage;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import org.readout.core.Place;
import org.readout.core.QuadClass;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/** Reads what {@link EventJson} writes. */
final class EventReader {
    private final Map<String, EventMention> mentions;
    private final Map<String, String> texts;

    EventReader(Map<String, EventMention> mentions, Map<String, String> texts) {
        this.mentions = mentions;
        this.texts = texts;
    }

    Event read(JsonNode record) {
        if (!EventJson.SCHEMA.equals(record.path("schema").asString(""))) {
            throw new IllegalArgumentException("not a " + EventJson.SCHEMA + " record");
        }
        return new Event(
                text(record, "id").orElseThrow(() -> new IllegalArgumentException("an event without id")),
                kind(record),
                QuadClass.valueOf(record.path("quad").asString()),
                record.path("score").asDouble(),
                Status.valueOf(record.path("status").asString()),
                Optional.of(record.path("foreseen"))
                        .filter(f -> f.hasNonNull("type"))
                        .map(EventReader::kind),
                each(record, "actors", EventReader::actor),
                each(record, "recipients", EventReader::actor),
                Optional.of(record.path("date")).filter(JsonNode::isObject).map(EventReader::date),
                Optional.of(record.path("place")).filter(JsonNode::isObject).map(EventReader::place),
                texts(record, "mentions"),
                texts(record, "documents"),
                texts(record, "outlets"),
                each(record, "origins", EventReader::origin),
                day(record, "first_reported"),
                each(record, "discrepancies", this::discrepancy),
                each(record, "history", EventReader::step),
                each(record, "named_responsible", this::account));
    }

    private static EventKind kind(JsonNode node) {
        return new EventKind(node.path("type").asString(), text(node, "mode"));
    }

    private static Actor actor(JsonNode node) {
        return new Actor(
                text(node, "id"),
                text(node, "name"),
                text(node, "country"),
                texts(node, "sectors").stream().map(Sector::valueOf).toList());
    }

    private static DateRange date(JsonNode node) {
        return new DateRange(day(node, "earliest"), day(node, "latest"), text(node, "timex"), Optional.empty());
    }

    private static Place place(JsonNode node) {
        Optional<Place.Point> point = node.hasNonNull("lat")
                ? Optional.of(new Place.Point(
                        node.path("lat").asDouble(),
                        node.path("lon").asDouble(),
                        node.path("radius_km").asDouble()))
                : Optional.empty();
        return new Place(node.path("name").asString(), text(node, "country"), point, Optional.empty());
    }

    private static Origin origin(JsonNode node) {
        return new Origin(node.path("id").asString(), node.path("name").asString(), texts(node, "documents"));
    }

    private Discrepancy discrepancy(JsonNode node) {
        return new Discrepancy(
                Discrepancy.Kind.valueOf(node.path("kind").asString()),
                node.path("about").asString(),
                each(node, "accounts", this::account));
    }

    private Discrepancy.Account account(JsonNode node) {
        List<String> ids = new ArrayList<>();
        List<Excerpt> evidence = new ArrayList<>();
        for (JsonNode passage : node.path("evidence")) {
            EventMention mention = mentions.get(passage.path("mention").asString());
            if (mention != null && texts.containsKey(mention.document().id())) {
                ids.add(mention.id());
                evidence.add(excerpt(passage, texts.get(mention.document().id())));
            }
        }
        Stream<String> rest = texts(node, "mentions").stream().filter(id -> !ids.contains(id));
        return new Discrepancy.Account(
                node.path("value").asString(),
                texts(node, "said_by"),
                Stream.concat(ids.stream(), rest).toList(),
                evidence);
    }

    private static Excerpt excerpt(JsonNode node, String text) {
        CodePoints offsets = CodePoints.of(text);
        JsonNode span = node.path("span");
        return Excerpt.of(
                text,
                new Span(
                        offsets.toUtf16(span.path(0).asInt()),
                        offsets.toUtf16(span.path(1).asInt())));
    }

    /** Records made before stages were kept have only the status, from which one follows. */
    private static Event.StatusChange step(JsonNode node) {
        Status status = Status.valueOf(node.path("status").asString());
        return new Event.StatusChange(
                text(node, "stage").map(Stage::valueOf).orElseGet(() -> stage(status)),
                status,
                day(node, "reported"),
                node.path("document").asString(),
                node.path("mention").asString());
    }

    private static Stage stage(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING, HISTORICAL -> Stage.REPORTED;
            case EXPECTED -> Stage.EXPECTED;
            case POSSIBLE -> Stage.POSSIBLE;
            case CONDITIONAL -> Stage.CONDITIONAL;
            case NEGATED -> Stage.NEGATED;
            case DENIED -> Stage.DENIED;
        };
    }

    private static <T> List<T> each(JsonNode node, String key, Function<JsonNode, T> reader) {
        return node.path(key).valueStream().map(reader).toList();
    }

    private static List<String> texts(JsonNode node, String key) {
        return each(node, key, JsonNode::asString);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        return text(node, key).map(LocalDate::parse);
    }
}
