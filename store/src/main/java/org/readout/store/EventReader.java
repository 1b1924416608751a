package org.readout.store;

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

/**
 * Reads {@code readout.event/1} back. The time expression and the place name of an event have no span there and get none
 * here; an account keeps the evidence of those of its mentions that are at hand.
 */
final class EventReader {
    private final Map<String, EventMention> mentions;
    private final Function<String, String> texts;

    /** @param texts text of a document by its id */
    EventReader(Map<String, EventMention> mentions, Function<String, String> texts) {
        this.mentions = mentions;
        this.texts = texts;
    }

    Event read(JsonNode node) {
        return new Event(
                node.path("id").asString(),
                kind(node),
                QuadClass.valueOf(node.path("quad").asString()),
                node.path("score").asDouble(),
                Status.valueOf(node.path("status").asString()),
                object(node, "foreseen").map(EventReader::kind),
                list(node, "actors", EventReader::actor),
                list(node, "recipients", EventReader::actor),
                object(node, "date").map(EventReader::date),
                object(node, "place").map(EventReader::place),
                strings(node, "mentions"),
                strings(node, "documents"),
                strings(node, "outlets"),
                list(node, "origins", EventReader::origin),
                day(node, "first_reported"),
                list(node, "discrepancies", this::discrepancy),
                list(node, "history", EventReader::step),
                list(node, "named_responsible", this::account));
    }

    private static EventKind kind(JsonNode node) {
        return new EventKind(node.path("type").asString(), Json.text(node, "mode"));
    }

    private static Actor actor(JsonNode node) {
        List<Sector> sectors =
                strings(node, "sectors").stream().map(Sector::valueOf).toList();
        return new Actor(Json.text(node, "id"), Json.text(node, "name"), Json.text(node, "country"), sectors);
    }

    private static DateRange date(JsonNode node) {
        return new DateRange(day(node, "earliest"), day(node, "latest"), Json.text(node, "timex"), Optional.empty());
    }

    private static Place place(JsonNode node) {
        Optional<Place.Point> point = node.hasNonNull("lat")
                ? Optional.of(new Place.Point(
                        node.path("lat").asDouble(),
                        node.path("lon").asDouble(),
                        node.path("radius_km").asDouble()))
                : Optional.empty();
        return new Place(node.path("name").asString(), Json.text(node, "country"), point, Optional.empty());
    }

    private static Origin origin(JsonNode node) {
        return new Origin(node.path("id").asString(), node.path("name").asString(), strings(node, "documents"));
    }

    private Discrepancy discrepancy(JsonNode node) {
        return new Discrepancy(
                Discrepancy.Kind.valueOf(node.path("kind").asString()),
                node.path("about").asString(),
                list(node, "accounts", this::account));
    }

    private Discrepancy.Account account(JsonNode node) {
        List<String> ids = new ArrayList<>();
        List<Excerpt> evidence = new ArrayList<>();
        for (JsonNode passage : node.path("evidence")) {
            Optional.ofNullable(mentions.get(passage.path("mention").asString()))
                    .ifPresent(mention -> {
                        ids.add(mention.id());
                        evidence.add(
                                excerpt(passage, texts.apply(mention.document().id())));
                    });
        }
        Stream<String> rest = strings(node, "mentions").stream().filter(id -> !ids.contains(id));
        return new Discrepancy.Account(
                node.path("value").asString(),
                strings(node, "said_by"),
                Stream.concat(ids.stream(), rest).toList(),
                evidence);
    }

    private static Excerpt excerpt(JsonNode node, String text) {
        Span span = Json.span(node, CodePoints.of(text));
        return Excerpt.of(text, span);
    }

    /** Projects of version 2 kept no stage; it follows from the status there. */
    private static Event.StatusChange step(JsonNode node) {
        Status status = Status.valueOf(node.path("status").asString());
        Event.Stage stage = Json.text(node, "stage").map(Event.Stage::valueOf).orElseGet(() -> stage(status));
        return new Event.StatusChange(
                stage,
                status,
                day(node, "reported"),
                node.path("document").asString(),
                node.path("mention").asString());
    }

    private static Event.Stage stage(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING, HISTORICAL -> Event.Stage.REPORTED;
            case EXPECTED -> Event.Stage.EXPECTED;
            case POSSIBLE -> Event.Stage.POSSIBLE;
            case CONDITIONAL -> Event.Stage.CONDITIONAL;
            case NEGATED -> Event.Stage.NEGATED;
            case DENIED -> Event.Stage.DENIED;
        };
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        return Json.text(node, key).map(LocalDate::parse);
    }

    private static Optional<JsonNode> object(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isObject);
    }

    private static List<String> strings(JsonNode node, String key) {
        return list(node, key, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> element) {
        return node.path(key).valueStream().map(element).toList();
    }
}
