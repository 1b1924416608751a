package org.readout.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.collate.LedgerEntry;
import org.readout.core.Discrepancy;
import org.readout.store.Conditions;
import org.readout.store.DiscrepancyList;
import org.readout.store.DocumentLine;
import org.readout.store.DocumentQuery;
import org.readout.store.EventChange;
import org.readout.store.LedgerList;
import org.readout.store.LedgerQuery;
import org.readout.store.SavedFilter;
import org.readout.store.Source;
import org.readout.store.StoredDiscrepancy;
import org.readout.store.export.DocumentTables;
import org.readout.store.export.JsonText;
import org.readout.store.export.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers that are lists counted through: discrepancies, the ledger, outlets, what changed. */
final class ListAnswers {
    private static final int CITED = 3;

    private ListAnswers() {}

    static ObjectNode discrepancies(Question question) {
        DiscrepancyList list = question.pages().discrepancies(question.choice("kind", Discrepancy.Kind.class));
        Citations citations = new Citations(question.lookup());
        List<ObjectNode> items = new ArrayList<>();
        for (StoredDiscrepancy found : list.page(question.offset(), question.limit())) {
            ObjectNode item = (ObjectNode) found.record().deepCopy();
            Optional<JsonNode> event = Optional.of(found.owner()).filter(e -> found.isOfEvent());
            item.put("event", event.map(e -> found.of()).orElse(null));
            item.set("event_type", event.map(e -> e.path("type")).orElse(NullNode.instance));
            item.set("event_date", event.map(e -> e.path("date")).orElse(NullNode.instance));
            item.put("story", event.isPresent() ? null : found.of());
            item.put(
                    "story_title",
                    event.isPresent() ? null : found.owner().path("title").asString());
            for (JsonNode account : item.path("accounts")) {
                ((ObjectNode) account)
                        .set(
                                "citations",
                                event.isPresent()
                                        ? citations.ofMentions(texts(account.path("mentions")))
                                        : citations.ofPassages(account.path("passages")));
            }
            items.add(item);
        }
        return page(question, items, list.count());
    }

    static ObjectNode filters(Question question) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode items = answer.putArray("items");
        question.project().filters().all().forEach(f -> items.add(filter(f)));
        return answer;
    }

    static ObjectNode filter(SavedFilter filter) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("number", filter.number());
        node.put("name", filter.name());
        ObjectNode conditions = node.putObject("conditions");
        Conditions.of(filter.query()).forEach((name, value) -> {
            if (name.equals("disputed")) {
                conditions.put(name, true);
            } else {
                conditions.put(name, value);
            }
        });
        node.put("feed", Feed.path(filter));
        node.put("saved_at", filter.saved().toString());
        return node;
    }

    static ObjectNode ledger(Question question) {
        LedgerList typed = ledger(question, question.text("party"));
        LedgerList list = typed.count() > 0
                ? typed
                : ledger(question, question.text("party").map(p -> KnownConditions.party(question, p)));
        Citations citations = new Citations(question.lookup());
        List<ObjectNode> items = new ArrayList<>();
        for (JsonNode entry : list.page(question.offset(), question.limit())) {
            ObjectNode item = (ObjectNode) entry.deepCopy();
            List<String> mentions = Stream.concat(
                            texts(entry.path("statements")).stream(),
                            entry.path("changes")
                                    .valueStream()
                                    .map(c -> c.path("mention").asString()))
                    .toList();
            item.set("citations", citations.ofMentions(mentions));
            items.add(item);
        }
        return page(question, items, list.count());
    }

    private static LedgerList ledger(Question question, Optional<String> party) {
        return question.pages()
                .list(new LedgerQuery(
                        question.choice("kind", LedgerEntry.Kind.class),
                        question.choice("state", LedgerEntry.State.class),
                        question.flag("open"),
                        party,
                        question.text("event")));
    }

    static ObjectNode sources(Question question) {
        List<Source> outlets = question.project().sources();
        Table table = DocumentTables.sources(question.project());
        List<ObjectNode> rows = new ArrayList<>();
        table.rows().each(row -> rows.add((ObjectNode) JsonMapper.shared().readTree(JsonText.line(table, row))));
        int from = (int) Math.min(question.offset(), rows.size());
        int to = Math.min(from + question.limit(), rows.size());
        for (int i = from; i < to; i++) {
            ArrayNode citations = rows.get(i).putArray("citations");
            outlets.get(i)
                    .outlet()
                    .ifPresent(outlet -> documentsOf(outlet, question).forEach(citations::add));
        }
        return page(question, rows.subList(from, to), rows.size());
    }

    /** The last documents of an outlet. */
    private static List<ObjectNode> documentsOf(String outlet, Question question) {
        DocumentQuery query =
                new DocumentQuery(Optional.of(outlet), Optional.empty(), Optional.empty(), Optional.empty());
        return question.pages().list(query).page(0, CITED).stream()
                .map(DocumentLine::id)
                .flatMap(id -> question.lookup().document(id).stream())
                .map(Citations::of)
                .toList();
    }

    static ObjectNode changes(Question question) {
        List<EventChange> changes =
                question.project().changes(question.time("since").orElseThrow());
        int from = (int) Math.min(question.offset(), changes.size());
        int to = Math.min(from + question.limit(), changes.size());
        Citations citations = new Citations(question.lookup());
        List<ObjectNode> items = new ArrayList<>();
        for (EventChange change : changes.subList(from, to)) {
            ObjectNode item = JsonMapper.shared().createObjectNode();
            item.put("number", change.number());
            item.put("event", change.event());
            item.put("kind", change.kind().name());
            Citations.put(item, "other", change.other());
            item.put("at", change.at());
            item.set("detail", change.detail());
            item.set(
                    "citations",
                    citations.ofMentions(question.project()
                            .event(change.event())
                            .map(e -> texts(e.record().path("mentions")).stream()
                                    .limit(1)
                                    .toList())
                            .orElse(List.of())));
            items.add(item);
        }
        return page(question, items, changes.size());
    }

    private static ObjectNode page(Question question, List<ObjectNode> items, long total) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("total", total);
        items.forEach(answer.putArray("items")::add);
        RecordAnswers.next(answer, question.offset() + items.size(), total);
        return answer;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
