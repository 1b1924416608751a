package org.readout.store.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.readout.core.Quantity.Bound;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Readings as JSON: the keys of {@code readout.mention/1} that a reviewer judges, without spans, and {@code certain}. */
public final class ReadingJson {
    private ReadingJson() {}

    /** Reads a record of the coder, or what {@link #write} wrote. */
    public static Reading read(JsonNode record) {
        return new Reading(
                record.path("type").asString(),
                text(record, "mode"),
                Status.valueOf(record.path("status").asString()),
                parties(record.path("actors")),
                parties(record.path("recipients")),
                days(record.path("date")),
                text(record.path("place"), "name").map(name -> new Where(name, text(record.path("place"), "country"))),
                list(record.path("attribution"), ReadingJson::link),
                list(record.path("quantities"), ReadingJson::amount),
                record.path("certain").asBoolean(true));
    }

    private static List<Party> parties(JsonNode array) {
        return list(
                array,
                node -> new Party(
                        text(node, "text"),
                        text(node, "country"),
                        list(node.path("sectors"), s -> Sector.valueOf(s.asString()))));
    }

    private static Optional<Days> days(JsonNode node) {
        Optional<LocalDate> earliest = text(node, "earliest").map(LocalDate::parse);
        Optional<LocalDate> latest = text(node, "latest").map(LocalDate::parse);
        return earliest.isEmpty() && latest.isEmpty() ? Optional.empty() : Optional.of(new Days(earliest, latest));
    }

    private static Link link(JsonNode node) {
        JsonNode source = node.path("source");
        return new Link(
                text(source, "text"), text(source, "kind").map(SourceKind::valueOf), text(node.path("cue"), "text"));
    }

    private static Amount amount(JsonNode node) {
        return new Amount(
                Bound.valueOf(node.path("bound").asString()),
                node.path("value").isNumber()
                        ? OptionalDouble.of(node.path("value").asDouble())
                        : OptionalDouble.empty(),
                node.path("unit").asString(),
                text(node, "of"));
    }

    public static ObjectNode write(Reading reading) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("type", reading.type());
        put(node, "mode", reading.mode());
        node.put("status", reading.status().name());
        parties(node.putArray("actors"), reading.actors());
        parties(node.putArray("recipients"), reading.recipients());
        if (reading.date().isPresent()) {
            ObjectNode date = node.putObject("date");
            put(date, "earliest", reading.date().get().earliest());
            put(date, "latest", reading.date().get().latest());
        } else {
            node.putNull("date");
        }
        if (reading.place().isPresent()) {
            ObjectNode place = node.putObject("place");
            place.put("name", reading.place().get().name());
            put(place, "country", reading.place().get().country());
        } else {
            node.putNull("place");
        }
        ArrayNode chain = node.putArray("attribution");
        reading.attribution().forEach(link -> link(chain.addObject(), link));
        ArrayNode amounts = node.putArray("quantities");
        reading.quantities().forEach(amount -> amount(amounts.addObject(), amount));
        node.put("certain", reading.certain());
        return node;
    }

    private static void parties(ArrayNode array, List<Party> parties) {
        for (Party party : parties) {
            ObjectNode node = array.addObject();
            put(node, "text", party.text());
            put(node, "country", party.country());
            ArrayNode sectors = node.putArray("sectors");
            party.sectors().forEach(s -> sectors.add(s.name()));
        }
    }

    private static void link(ObjectNode node, Link link) {
        ObjectNode source = node.putObject("source");
        put(source, "text", link.source());
        put(source, "kind", link.kind());
        if (link.cue().isPresent()) {
            node.putObject("cue").put("text", link.cue().get());
        } else {
            node.putNull("cue");
        }
    }

    private static void amount(ObjectNode node, Amount amount) {
        if (amount.value().isPresent()) {
            node.put("value", amount.value().getAsDouble());
        } else {
            node.putNull("value");
        }
        node.put("unit", amount.unit());
        put(node, "of", amount.of());
        node.put("bound", amount.bound().name());
    }

    private static void put(ObjectNode node, String key, Optional<?> value) {
        if (value.isPresent()) {
            node.put(key, value.get().toString());
        } else {
            node.putNull(key);
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(read.apply(node)));
        return items;
    }
}
