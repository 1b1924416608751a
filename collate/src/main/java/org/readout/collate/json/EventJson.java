package org.readout.collate.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.collate.Casualties;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.collate.MergeReason;
import org.readout.core.Attribution;
import org.readout.core.CodePoints;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events of a collation as {@code readout.event/1}. Every key is always there, in one order, so that equal events give
 * equal text. Beside the event's own fields stand {@code quantities}, every value that a mention gives with who says it, {@code casualties}, what they come to ({@link Casualties}),
 * {@code superseded}, those of its documents of which there is a later version, and {@code joined}, why each mention after the
 * founding one belongs to it.
 */
public final class EventJson {
    public static final String SCHEMA = "readout.event/1";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, EventMention> mentions;
    private final Map<String, CodePoints> offsets = new HashMap<>();
    private final Map<String, List<MergeReason>> reasons;
    private final Map<String, LineageEdge> revisions = new HashMap<>();

    public EventJson(Collation collation) {
        this.mentions = collation.mentionsById();
        this.reasons = collation.mergeReasons();
        for (LineageEdge edge : collation.lineage()) {
            if (edge.kind() == LineageEdge.Kind.REVISION) {
                edge.source().ifPresent(earlier -> revisions.put(earlier, edge));
            }
        }
        for (CodedDocument coded : collation.documents()) {
            offsets.put(coded.document().id(), CodePoints.of(coded.document().text()));
        }
    }

    /** @param id what the event is called there: its own id, or the one that a project gave it */
    public ObjectNode write(Event event, String id) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", SCHEMA);
        node.put("id", id);
        node.put("type", event.kind().type());
        Nodes.text(node, "mode", event.kind().mode());
        node.put("quad", event.quad().name());
        node.put("score", event.score());
        node.put("status", event.status().name());
        Nodes.foreseen(node, event.foreseen());
        Nodes.actors(node.putArray("actors"), event.actors());
        Nodes.actors(node.putArray("recipients"), event.recipients());
        Nodes.date(node, event.date());
        Nodes.place(node, event.place());
        quantities(node.putArray("quantities"), event);
        ArrayNode casualties = node.putArray("casualties");
        Casualties.of(event, mentions).forEach(c -> casualties(casualties.addObject(), c));
        Nodes.strings(node, "mentions", event.mentions());
        Nodes.strings(node, "documents", event.documents());
        superseded(node.putArray("superseded"), event);
        Nodes.strings(node, "outlets", event.outlets());
        ArrayNode origins = node.putArray("origins");
        event.origins().forEach(o -> Nodes.origin(origins.addObject(), o));
        Nodes.text(node, "first_reported", event.firstReported());
        ArrayNode discrepancies = node.putArray("discrepancies");
        event.discrepancies().forEach(d -> discrepancies.add(discrepancy(d)));
        accounts(node.putArray("named_responsible"), event.namedResponsible());
        history(node.putArray("history"), event);
        joined(node.putArray("joined"), reasons.getOrDefault(event.id(), List.of()));
        return node;
    }

    /**
     * The event of a record. Words of the text are not part of it: accounts come back without their evidence, date and
     * place without the words they were read from.
     *
     * @throws IllegalArgumentException when the record is no {@code readout.event/1}
     */
    public static Event read(JsonNode record) {
        return new EventReader(Map.of(), Map.of()).read(record);
    }

    /**
     * The event of a record, with the evidence of its accounts where their mentions are at hand; these come first then.
     *
     * @param mentions by their ids
     * @param texts of documents, by their ids
     * @throws IllegalArgumentException when the record is no {@code readout.event/1}
     */
    public static Event read(JsonNode record, Map<String, EventMention> mentions, Map<String, String> texts) {
        return new EventReader(mentions, texts).read(record);
    }

    public ObjectNode discrepancy(Discrepancy discrepancy) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kind", discrepancy.kind().name());
        node.put("about", discrepancy.about());
        accounts(node.putArray("accounts"), discrepancy.accounts());
        return node;
    }

    private void superseded(ArrayNode array, Event event) {
        for (String document : event.documents()) {
            LineageEdge revision = revisions.get(document);
            if (revision != null) {
                array.addObject()
                        .put("document", document)
                        .put("by", revision.document())
                        .put("reason", revision.reason());
            }
        }
    }

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
        Nodes.text(node, "of", quantity.of());
        node.put("bound", quantity.bound().name());
        node.put("malformed", quantity.malformed());
        Nodes.excerpt(
                node, quantity.source(), offsets.getOrDefault(mention.document().id(), CodePoints.of("")));
        Nodes.strings(node, "said_by", saidBy(mention));
        node.put("mention", mention.id());
    }

    private static void casualties(ObjectNode node, Casualties casualties) {
        node.put("of", casualties.of());
        casualties.low().ifPresentOrElse(low -> figure(node.putObject("low"), low), () -> node.putNull("low"));
        figure(node.putObject("best"), casualties.best());
        figure(node.putObject("high"), casualties.high());
        node.put("open", casualties.open());
    }

    private static void figure(ObjectNode node, Casualties.Figure figure) {
        node.put("value", figure.value());
        node.put("bound", figure.bound().name());
        Nodes.strings(node, "said_by", saidBy(figure.mention()));
        node.put("mention", figure.mention().id());
    }

    /** Who says it, from the outermost source; empty for the article's own voice. */
    public static List<String> saidBy(EventMention mention) {
        return mention.attribution().stream()
                .map(Attribution::source)
                .map(s -> s.name().or(() -> s.excerpt().map(Excerpt::text)).orElse("source not named"))
                .toList();
    }

    private void accounts(ArrayNode array, List<Discrepancy.Account> accounts) {
        for (Discrepancy.Account account : accounts) {
            ObjectNode one = array.addObject();
            one.put("value", account.value());
            Nodes.strings(one, "said_by", account.saidBy());
            Nodes.strings(one, "mentions", account.mentions());
            evidence(one.putArray("evidence"), account);
            passages(one.putArray("passages"), account);
        }
    }

    /** The words that carry the account, one passage a mention. */
    private void evidence(ArrayNode array, Discrepancy.Account account) {
        for (int i = 0; i < account.mentions().size(); i++) {
            EventMention mention = mentions.get(account.mentions().get(i));
            if (mention != null) {
                ObjectNode passage = array.addObject();
                passage.put("mention", mention.id());
                Nodes.excerpt(
                        passage,
                        account.evidence().get(i),
                        offsets.getOrDefault(mention.document().id(), CodePoints.of("")));
            }
        }
    }

    /** The words of an account that no record carries. */
    private void passages(ArrayNode array, Discrepancy.Account account) {
        for (int i = 0; i < account.documents().size(); i++) {
            String document = account.documents().get(i);
            ObjectNode passage = array.addObject();
            passage.put("document", document);
            Nodes.excerpt(passage, account.evidence().get(i), offsets.getOrDefault(document, CodePoints.of("")));
        }
    }

    private static void history(ArrayNode array, Event event) {
        event.history().forEach(step -> {
            ObjectNode node = array.addObject();
            node.put("stage", step.stage().name());
            node.put("status", step.status().name());
            Nodes.text(node, "reported", step.reported());
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
            Nodes.strings(node, "agreements", reason.agreements());
        }
    }
}
