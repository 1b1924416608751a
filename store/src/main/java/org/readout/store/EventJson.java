package org.readout.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.MergeReason;
import org.readout.core.Actor;
import org.readout.core.Attribution;
import org.readout.core.CodePoints;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import org.readout.core.Place;
import org.readout.core.Quantity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events of a collation as {@code readout.event/1}: the keys of an event in {@code readout.collation/1}, and
 * {@code joined}, why each mention after the founding one belongs to it. Equal events give equal text.
 */
final class EventJson {
    static final String SCHEMA = "readout.event/1";

    private final Map<String, EventMention> mentions;
    private final Map<String, CodePoints> offsets = new HashMap<>();
    private final Map<String, List<MergeReason>> reasons;

    EventJson(Collation collation) {
        this.mentions = collation.mentionsById();
        this.reasons = collation.mergeReasons();
        for (CodedDocument coded : collation.documents()) {
            offsets.put(coded.document().id(), CodePoints.of(coded.document().text()));
        }
    }

    /** @param id the event's id in the project, in place of the collation's */
    ObjectNode write(Event event, String id) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("id", id);
        node.put("type", event.kind().type());
        Json.text(node, "mode", event.kind().mode());
        node.put("quad", event.quad().name());
        node.put("score", event.score());
        node.put("status", event.status().name());
        foreseen(node, event.foreseen());
        actors(node.putArray("actors"), event.actors());
        actors(node.putArray("recipients"), event.recipients());
        date(node, event.date());
        place(node, event.place());
        quantities(node.putArray("quantities"), event);
        Json.strings(node, "mentions", event.mentions());
        Json.strings(node, "documents", event.documents());
        Json.strings(node, "outlets", event.outlets());
        ArrayNode origins = node.putArray("origins");
        event.origins().forEach(o -> origin(origins.addObject(), o));
        Json.text(node, "first_reported", event.firstReported());
        ArrayNode discrepancies = node.putArray("discrepancies");
        event.discrepancies().forEach(d -> discrepancies.add(discrepancy(d)));
        accounts(node.putArray("named_responsible"), event.namedResponsible());
        history(node.putArray("history"), event);
        joined(node.putArray("joined"), reasons.getOrDefault(event.id(), List.of()));
        return node;
    }

    private static void foreseen(ObjectNode node, Optional<EventKind> foreseen) {
        if (foreseen.isEmpty()) {
            node.putNull("foreseen");
            return;
        }
        ObjectNode kind = node.putObject("foreseen");
        kind.put("type", foreseen.get().type());
        Json.text(kind, "mode", foreseen.get().mode());
    }

    private static void actors(ArrayNode array, List<Actor> actors) {
        for (Actor actor : actors) {
            ObjectNode node = array.addObject();
            Json.text(node, "id", actor.id());
            Json.text(node, "name", actor.name());
            Json.text(node, "country", actor.country());
            Json.strings(
                    node, "sectors", actor.sectors().stream().map(Enum::name).toList());
        }
    }

    private static void date(ObjectNode node, Optional<DateRange> date) {
        if (date.isEmpty()) {
            node.putNull("date");
            return;
        }
        ObjectNode range = node.putObject("date");
        Json.text(range, "earliest", date.get().earliest());
        Json.text(range, "latest", date.get().latest());
        Json.text(range, "timex", date.get().timex());
    }

    private static void place(ObjectNode node, Optional<Place> place) {
        if (place.isEmpty()) {
            node.putNull("place");
            return;
        }
        ObjectNode where = node.putObject("place");
        where.put("name", place.get().name());
        Json.text(where, "country", place.get().country());
        Optional<Place.Point> point = place.get().point();
        if (point.isPresent()) {
            where.put("lat", point.get().latitude());
            where.put("lon", point.get().longitude());
            where.put("radius_km", point.get().radiusKm());
        } else {
            where.putNull("lat").putNull("lon").putNull("radius_km");
        }
    }

    /** Every value that a mention gives, with who says it there. */
    private void quantities(ArrayNode array, Event event) {
        for (String id : event.mentions()) {
            EventMention mention = mentions.get(id);
            if (mention != null) {
                mention.quantities().forEach(q -> quantity(array.addObject(), q, mention));
            }
        }
    }

    private void quantity(ObjectNode node, Quantity quantity, EventMention mention) {
        if (quantity.value().isPresent()) {
            node.put("value", quantity.value().getAsDouble());
        } else {
            node.putNull("value");
        }
        node.put("unit", quantity.unit());
        Json.text(node, "of", quantity.of());
        node.put("bound", quantity.bound().name());
        node.put("malformed", quantity.malformed());
        Json.excerpt(
                node, quantity.source(), offsets.getOrDefault(mention.document().id(), CodePoints.of("")));
        Json.strings(node, "said_by", chain(mention));
        node.put("mention", mention.id());
    }

    private static List<String> chain(EventMention mention) {
        return mention.attribution().stream()
                .map(Attribution::source)
                .map(s -> s.name().or(() -> s.excerpt().map(Excerpt::text)).orElse("source not named"))
                .toList();
    }

    private static void origin(ObjectNode node, Origin origin) {
        node.put("id", origin.id());
        node.put("name", origin.name());
        Json.strings(node, "documents", origin.documents());
    }

    ObjectNode discrepancy(Discrepancy discrepancy) {
        ObjectNode node = Json.object();
        node.put("kind", discrepancy.kind().name());
        node.put("about", discrepancy.about());
        accounts(node.putArray("accounts"), discrepancy.accounts());
        return node;
    }

    private CodePoints offsetsOf(String document) {
        return Objects.requireNonNull(offsets.get(document), document);
    }

    private void accounts(ArrayNode array, List<Discrepancy.Account> accounts) {
        for (Discrepancy.Account account : accounts) {
            ObjectNode one = array.addObject();
            one.put("value", account.value());
            Json.strings(one, "said_by", account.saidBy());
            Json.strings(one, "mentions", account.mentions());
            ArrayNode passages = one.putArray("passages");
            for (int i = 0; i < account.documents().size(); i++) {
                ObjectNode passage = passages.addObject();
                passage.put("document", account.documents().get(i));
                Json.excerpt(
                        passage,
                        account.evidence().get(i),
                        offsetsOf(account.documents().get(i)));
            }
        }
    }

    private static void history(ArrayNode array, Event event) {
        event.history().forEach(step -> {
            ObjectNode node = array.addObject();
            node.put("status", step.status().name());
            Json.text(node, "reported", step.reported());
            node.put("document", step.document());
            node.put("mention", step.mention());
        });
    }

    private static void joined(ArrayNode array, List<MergeReason> reasons) {
        for (MergeReason reason : reasons) {
            ObjectNode node = array.addObject();
            node.put("mention", reason.mention());
            node.put("with", reason.with());
            node.put("score", reason.score());
            Json.strings(node, "agreements", reason.agreements());
        }
    }
}
