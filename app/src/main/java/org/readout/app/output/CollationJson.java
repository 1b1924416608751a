package org.readout.app.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.core.Actor;
import org.readout.core.Attribution;
import org.readout.core.CodePoints;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.Quantity;
import org.readout.core.Story;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A collation as one JSON object, {@code readout.collation/1}: documents, lineage, origins, events, which name their
 * mentions by id, stories with what their passages differ on, and the ledger. Keys are always there; what is absent is {@code null}. Offsets are Unicode code points.
 */
public final class CollationJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Collation collation;
    private final Map<String, EventMention> mentions;

    private CollationJson(Collation collation) {
        this.collation = collation;
        this.mentions = collation.mentionsById();
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
        collation.origins().forEach(o -> origin(origins.addObject(), o));
        ArrayNode events = root.putArray("events");
        collation.events().forEach(e -> event(events.addObject(), e));
        ArrayNode stories = root.putArray("stories");
        collation.stories().forEach(s -> story(stories.addObject(), s));
        new LedgerJson(collation).entries(root.putArray("ledger"), collation.ledger());
        return root;
    }

    private static void document(ObjectNode node, CodedDocument coded) {
        Document document = coded.document();
        node.put("id", document.id());
        node.put("file", document.file());
        text(node, "title", document.title());
        text(node, "outlet", document.outlet());
        text(node, "url", document.url());
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
        strings(
                node,
                "mentions",
                coded.mentions().stream().map(EventMention::id).toList());
    }

    private void lineage(ObjectNode node, LineageEdge edge) {
        node.put("kind", edge.kind().name());
        node.put("document", edge.document());
        text(node, "source", edge.source());
        text(node, "outlet", edge.outlet());
        node.put("strength", edge.strength());
        ArrayNode evidence = node.putArray("evidence");
        edge.evidence().forEach(e -> excerpt(evidence.addObject(), e, edge.document()));
    }

    private static void origin(ObjectNode node, Origin origin) {
        node.put("id", origin.id());
        node.put("name", origin.name());
        strings(node, "documents", origin.documents());
    }

    private void event(ObjectNode node, Event event) {
        node.put("id", event.id());
        node.put("type", event.kind().type());
        text(node, "mode", event.kind().mode());
        node.put("quad", event.quad().name());
        node.put("score", event.score());
        node.put("status", event.status().name());
        kind(node, event.foreseen());
        actors(node.putArray("actors"), event.actors());
        actors(node.putArray("recipients"), event.recipients());
        date(node, event.date());
        place(node, event.place());
        quantities(node.putArray("quantities"), event);
        strings(node, "mentions", event.mentions());
        strings(node, "documents", event.documents());
        strings(node, "outlets", event.outlets());
        ArrayNode origins = node.putArray("origins");
        event.origins().forEach(o -> origin(origins.addObject(), o));
        text(node, "first_reported", event.firstReported().map(Object::toString));
        ArrayNode discrepancies = node.putArray("discrepancies");
        event.discrepancies().forEach(d -> discrepancy(discrepancies.addObject(), d));
        accounts(node.putArray("named_responsible"), event.namedResponsible());
        ArrayNode history = node.putArray("history");
        event.history().forEach(h -> {
            ObjectNode step = history.addObject();
            step.put("stage", h.stage().name());
            step.put("status", h.status().name());
            text(step, "reported", h.reported().map(Object::toString));
            step.put("document", h.document());
            step.put("mention", h.mention());
        });
    }

    static void kind(ObjectNode node, Optional<EventKind> foreseen) {
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
        text(range, "earliest", date.get().earliest().map(Object::toString));
        text(range, "latest", date.get().latest().map(Object::toString));
        text(range, "timex", date.get().timex());
    }

    private static void place(ObjectNode node, Optional<Place> place) {
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
            where.putNull("lat");
            where.putNull("lon");
            where.putNull("radius_km");
        }
    }

    /** Every value that a mention gives, with who says it there. */
    private void quantities(ArrayNode array, Event event) {
        for (String id : event.mentions()) {
            EventMention mention = mentions.get(id);
            if (mention == null) {
                continue;
            }
            for (Quantity quantity : mention.quantities()) {
                ObjectNode node = array.addObject();
                if (quantity.value().isPresent()) {
                    node.put("value", quantity.value().getAsDouble());
                } else {
                    node.putNull("value");
                }
                node.put("unit", quantity.unit());
                text(node, "of", quantity.of());
                node.put("bound", quantity.bound().name());
                node.put("malformed", quantity.malformed());
                excerpt(node, quantity.source(), mention.document().id());
                strings(node, "said_by", chain(mention));
                node.put("mention", id);
            }
        }
    }

    static List<String> chain(EventMention mention) {
        return mention.attribution().stream()
                .map(Attribution::source)
                .map(s -> s.name().or(() -> s.excerpt().map(Excerpt::text)).orElse("source not named"))
                .toList();
    }

    private void discrepancy(ObjectNode node, Discrepancy discrepancy) {
        node.put("kind", discrepancy.kind().name());
        node.put("about", discrepancy.about());
        accounts(node.putArray("accounts"), discrepancy.accounts());
    }

    private void accounts(ArrayNode array, List<Discrepancy.Account> accounts) {
        for (Discrepancy.Account account : accounts) {
            ObjectNode one = array.addObject();
            one.put("value", account.value());
            strings(one, "said_by", account.saidBy());
            strings(one, "mentions", account.mentions());
            ArrayNode passages = one.putArray("passages");
            for (int i = 0; i < account.documents().size(); i++) {
                ObjectNode passage = passages.addObject();
                passage.put("document", account.documents().get(i));
                excerpt(passage, account.evidence().get(i), account.documents().get(i));
            }
        }
    }

    private void story(ObjectNode node, Story story) {
        node.put("id", story.id());
        node.put("title", story.title());
        strings(node, "documents", story.documents());
        strings(node, "events", story.events());
        ArrayNode discrepancies = node.putArray("discrepancies");
        story.discrepancies().forEach(d -> discrepancy(discrepancies.addObject(), d));
    }

    private void excerpt(ObjectNode node, Excerpt excerpt, String document) {
        CodePoints offsets = collation.documents().stream()
                .map(CodedDocument::document)
                .filter(d -> d.id().equals(document))
                .findFirst()
                .map(d -> CodePoints.of(d.text()))
                .orElseThrow();
        node.put("text", excerpt.text());
        ArrayNode span = node.putArray("span");
        span.add(offsets.fromUtf16(excerpt.span().start()));
        span.add(offsets.fromUtf16(excerpt.span().end()));
    }

    static void text(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }

    static void strings(ObjectNode node, String key, List<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
    }
}
