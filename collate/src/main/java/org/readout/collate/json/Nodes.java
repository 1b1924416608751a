package org.readout.collate.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.CodePoints;
import org.readout.core.DateRange;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import org.readout.core.Place;
import org.readout.core.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the parts that records share: absent is {@code null}, empty is {@code []}, offsets are Unicode code points. */
public final class Nodes {
    private Nodes() {}

    public static void text(ObjectNode node, String key, Optional<?> value) {
        if (value.isPresent()) {
            node.put(key, value.get().toString());
        } else {
            node.putNull(key);
        }
    }

    public static void strings(ObjectNode node, String key, Collection<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
    }

    /** {@code text} and {@code span}. */
    public static void excerpt(ObjectNode node, Excerpt excerpt, CodePoints offsets) {
        node.put("text", excerpt.text());
        span(node, excerpt.span(), offsets);
    }

    public static void span(ObjectNode node, Span span, CodePoints offsets) {
        node.putArray("span").add(offsets.fromUtf16(span.start())).add(offsets.fromUtf16(span.end()));
    }

    public static void origin(ObjectNode node, Origin origin) {
        node.put("id", origin.id());
        node.put("name", origin.name());
        strings(node, "documents", origin.documents());
    }

    static void foreseen(ObjectNode node, Optional<EventKind> foreseen) {
        if (foreseen.isEmpty()) {
            node.putNull("foreseen");
            return;
        }
        ObjectNode kind = node.putObject("foreseen");
        kind.put("type", foreseen.get().type());
        text(kind, "mode", foreseen.get().mode());
    }

    static void actors(ArrayNode array, List<Actor> actors) {
        for (Actor actor : actors) {
            ObjectNode node = array.addObject();
            text(node, "id", actor.id());
            text(node, "name", actor.name());
            text(node, "country", actor.country());
            strings(node, "sectors", actor.sectors().stream().map(Enum::name).toList());
        }
    }

    static void date(ObjectNode node, Optional<DateRange> date) {
        if (date.isEmpty()) {
            node.putNull("date");
            return;
        }
        ObjectNode range = node.putObject("date");
        text(range, "earliest", date.get().earliest());
        text(range, "latest", date.get().latest());
        text(range, "timex", date.get().timex());
    }

    static void place(ObjectNode node, Optional<Place> place) {
        if (place.isEmpty()) {
            node.putNull("place");
            return;
        }
        ObjectNode where = node.putObject("place");
        where.put("name", place.get().name());
        text(where, "country", place.get().country());
        Optional<Place.Point> point = place.get().point();
        if (point.isPresent()) {
            where.put("lat", point.get().latitude());
            where.put("lon", point.get().longitude());
            where.put("radius_km", point.get().radiusKm());
        } else {
            where.putNull("lat").putNull("lon").putNull("radius_km");
        }
    }
}
