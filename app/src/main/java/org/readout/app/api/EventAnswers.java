package org.readout.app.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.EventHeadlines;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.wording.Wording;
import org.readout.core.Status;
import org.readout.store.EventList;
import org.readout.store.EventOrder;
import org.readout.store.EventQuery;
import org.readout.store.LedgerQuery;
import org.readout.store.ProjectPages;
import org.readout.store.StoredEvent;
import org.readout.store.StoredMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers on events: lists of them, and one with its accounts. */
final class EventAnswers {
    private static final List<String> SUMMARY = List.of(
            "type",
            "mode",
            "quad",
            "score",
            "status",
            "foreseen",
            "actors",
            "recipients",
            "date",
            "place",
            "outlets",
            "first_reported");
    private static final int MENTIONS_FOR_HEADLINE = 12;

    private EventAnswers() {}

    static ObjectNode search(Question question) {
        EventQuery typed = query(question);
        Optional<String> after = question.text(Question.AFTER);
        after.ifPresent(id -> event(question, id));
        int limit = question.limit();
        boolean any = list(question, typed).count() > 0;
        EventQuery query = any ? typed : KnownConditions.of(question, typed);
        long total = list(question, query).count();
        EventOrder order = question.choice("order", EventOrder.class).orElse(EventOrder.NEWEST);
        List<StoredEvent> events = question.lookup().events(query, order, after, limit + 1);
        List<StoredEvent> page = events.subList(0, Math.min(limit, events.size()));
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("total", total);
        ArrayNode items = answer.putArray("items");
        Map<String, String> headlines = headlines(question.pages(), page);
        page.forEach(e -> items.add(summary(e, headlines, question)));
        Citations.put(
                answer,
                "next",
                events.size() > limit ? Optional.of(page.get(page.size() - 1).id()) : Optional.empty());
        return answer;
    }

    /** @throws Refusal when the text is no search */
    static EventList list(Question question, EventQuery query) {
        try {
            return question.pages().list(query);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Code.BAD_SEARCH, e.getMessage() + ".", e);
        }
    }

    /** What the parameters of a list of events ask for. */
    static EventQuery query(Question question) {
        return new EventQuery(
                question.day("since"),
                question.time("changed"),
                question.text("type"),
                question.text("actor"),
                question.choice("status", Status.class),
                question.text("text"),
                question.day("until"),
                question.text("outlet"),
                question.flag("disputed"));
    }

    static Map<String, String> headlines(ProjectPages pages, List<StoredEvent> events) {
        return EventHeadlines.of(
                pages.collation(events.stream().map(StoredEvent::id).toList(), MENTIONS_FOR_HEADLINE),
                Wording.standard());
    }

    private static ObjectNode summary(StoredEvent event, Map<String, String> headlines, Question question) {
        JsonNode record = event.record();
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("id", event.id());
        Citations.put(node, "headline", Optional.ofNullable(headlines.get(event.id())));
        SUMMARY.forEach(key -> node.set(key, record.path(key)));
        for (String key : List.of("mentions", "documents", "origins", "discrepancies")) {
            node.put(key, record.path(key).size());
        }
        node.put("changed_at", event.changedAt());
        node.set("citations", new Citations(question.lookup()).ofMentions(first(record)));
        return node;
    }

    private static List<String> first(JsonNode record) {
        return record.path("mentions")
                .valueStream()
                .limit(1)
                .map(JsonNode::asString)
                .toList();
    }

    static ObjectNode get(Question question) {
        StoredEvent event = event(question, question.required("id"));
        List<StoredMention> mentions = question.lookup().mentions(event.id());
        int from = (int) Math.min(question.offset(), mentions.size());
        int to = Math.min(from + question.limit(), mentions.size());
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("id", event.id());
        answer.put("state", event.state().name());
        Citations.put(answer, "merged_into", event.mergedInto());
        Citations.put(
                answer,
                "headline",
                Optional.ofNullable(headlines(question.pages(), List.of(event)).get(event.id())));
        answer.put("minted_at", event.mintedAt());
        answer.put("changed_at", event.changedAt());
        answer.set("event", event.record());
        ArrayNode accounts = answer.putArray("accounts");
        mentions.subList(from, to).forEach(m -> accounts.add(account(m)));
        ArrayNode ledger = answer.putArray("ledger");
        question.pages()
                .list(new LedgerQuery(
                        Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.of(event.id())))
                .page(0, Question.MOST)
                .forEach(ledger::add);
        answer.put("total", mentions.size());
        Citations.put(answer, "next", to < mentions.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
        return answer;
    }

    /** One mention as an account of its event: what it says, according to whom, and where that stands. */
    static ObjectNode account(StoredMention mention) {
        JsonNode record = mention.record();
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("mention", mention.id());
        node.set("status", record.path("status"));
        node.set("source_chain", record.path("attribution"));
        node.set("trigger", record.path("evidence").path("trigger"));
        node.set("quantities", record.path("quantities"));
        node.set("confidence", record.path("confidence"));
        node.putArray("citations").add(Citations.of(mention));
        return node;
    }

    static StoredEvent event(Question question, String id) {
        return question.project()
                .event(id)
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no event with the id " + id + "."));
    }
}
