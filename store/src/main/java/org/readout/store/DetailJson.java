package org.readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.readout.coder.Detail;
import org.readout.collate.json.Nodes;
import org.readout.core.Attribution;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Quantity;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Details of one document as JSON. */
final class DetailJson extends TextJson {
    DetailJson(String text) {
        super(text);
    }

    String write(List<Detail> details) {
        ArrayNode array = Json.array();
        for (Detail detail : details) {
            ObjectNode node = array.addObject();
            node.put("field", detail.field().name());
            Nodes.strings(node, "about", detail.about().stream().sorted().toList());
            node.put("value", detail.value());
            detail.amount().ifPresent(a -> amount(node.putObject("amount"), a));
            node.put("denied", detail.denied());
            detail.date().ifPresent(d -> date(node.putObject("date"), d));
            ArrayNode chain = node.putArray("attribution");
            detail.attribution().forEach(a -> link(chain.addObject(), a));
            Json.excerpt(node.putObject("words"), detail.words(), offsets);
            Json.excerpt(node.putObject("sentence"), detail.sentence(), offsets);
            if (!detail.where().isEmpty()) {
                ArrayNode where = node.putArray("where");
                detail.where().forEach(point -> point(where.addObject(), point));
            }
        }
        return array.toString();
    }

    List<Detail> read(String json) {
        return Json.MAPPER.readTree(json).valueStream().map(this::detail).toList();
    }

    private Detail detail(JsonNode node) {
        return new Detail(
                Discrepancy.Kind.valueOf(node.path("field").asString()),
                node.path("about").valueStream().map(JsonNode::asString).collect(Collectors.toSet()),
                node.path("value").asString(),
                node.has("amount") ? Optional.of(amount(node.path("amount"))) : Optional.empty(),
                node.path("denied").asBoolean(),
                node.has("date") ? Optional.of(date(node.path("date"))) : Optional.empty(),
                node.path("attribution").valueStream().map(this::link).toList(),
                excerpt(node.path("words")),
                excerpt(node.path("sentence")),
                node.path("where").valueStream().map(DetailJson::point).toList());
    }

    private static void point(ObjectNode node, Place.Point point) {
        node.put("lat", point.latitude());
        node.put("lon", point.longitude());
        node.put("radius_km", point.radiusKm());
    }

    private static Place.Point point(JsonNode node) {
        return new Place.Point(
                node.path("lat").asDouble(),
                node.path("lon").asDouble(),
                node.path("radius_km").asDouble());
    }

    private void amount(ObjectNode node, Quantity amount) {
        amount.value().ifPresent(v -> node.put("value", v));
        node.put("unit", amount.unit());
        Json.text(node, "of", amount.of());
        node.put("bound", amount.bound().name());
        node.put("malformed", amount.malformed());
        Json.excerpt(node, amount.source(), offsets);
    }

    private Quantity amount(JsonNode node) {
        return new Quantity(
                node.has("value") ? OptionalDouble.of(node.path("value").asDouble()) : OptionalDouble.empty(),
                node.path("unit").asString(),
                Json.text(node, "of"),
                Quantity.Bound.valueOf(node.path("bound").asString()),
                excerpt(node),
                node.path("malformed").asBoolean());
    }

    private void date(ObjectNode node, DateRange date) {
        Json.text(node, "earliest", date.earliest());
        Json.text(node, "latest", date.latest());
        Json.text(node, "timex", date.timex());
        date.source().ifPresent(s -> Json.excerpt(node.putObject("source"), s, offsets));
    }

    private DateRange date(JsonNode node) {
        return new DateRange(
                Json.text(node, "earliest").map(LocalDate::parse),
                Json.text(node, "latest").map(LocalDate::parse),
                Json.text(node, "timex"),
                node.has("source") ? Optional.of(excerpt(node.path("source"))) : Optional.empty());
    }

    private void link(ObjectNode node, Attribution link) {
        Attribution.Source source = link.source();
        node.put("kind", source.kind().name());
        Json.text(node, "name", source.name());
        Json.text(node, "country", source.country());
        source.excerpt().ifPresent(e -> Json.excerpt(node.putObject("source"), e, offsets));
        link.cue().ifPresent(c -> Json.excerpt(node.putObject("cue"), c, offsets));
        ArrayNode content = node.putArray("content");
        link.content().forEach(c -> Json.span(content.addObject(), c, offsets));
        node.put("form", link.form().name());
        Json.text(node, "anonymity_reason", link.anonymityReason());
    }

    private Attribution link(JsonNode node) {
        List<Span> content = node.path("content")
                .valueStream()
                .map(c -> Json.span(c, offsets))
                .toList();
        return new Attribution(
                new Attribution.Source(
                        optional(node, "source"),
                        SourceKind.valueOf(node.path("kind").asString()),
                        Json.text(node, "name"),
                        Json.text(node, "country")),
                optional(node, "cue"),
                content,
                Attribution.Form.valueOf(node.path("form").asString()),
                Json.text(node, "anonymity_reason"));
    }

    private Optional<Excerpt> optional(JsonNode node, String key) {
        return node.has(key) ? Optional.of(excerpt(node.path(key))) : Optional.empty();
    }
}
