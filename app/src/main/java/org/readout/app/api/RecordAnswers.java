package org.readout.app.api;

import java.util.List;
import java.util.Optional;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.store.DocumentLine;
import org.readout.store.DocumentList;
import org.readout.store.DocumentQuery;
import org.readout.store.StoredDocument;
import org.readout.store.StoredMention;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers on single pieces of evidence and on documents. */
final class RecordAnswers {
    private RecordAnswers() {}

    static ObjectNode evidence(Question question) {
        String id = question.required("id");
        StoredMention mention = question.lookup()
                .mention(id)
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no mention with the id " + id + "."));
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("id", mention.id());
        Citations.put(answer, "event", mention.event());
        answer.set("sentence", mention.record().path("evidence").path("text"));
        answer.set("span", mention.record().path("evidence").path("sentence"));
        answer.set("trigger", mention.record().path("evidence").path("trigger"));
        answer.set("source_chain", mention.record().path("attribution"));
        answer.set("mention", mention.record());
        answer.putArray("citations").add(Citations.of(mention));
        return answer;
    }

    static ObjectNode documents(Question question) {
        DocumentList list = question.pages()
                .list(new DocumentQuery(
                        question.text("outlet"), question.text("text"), question.day("since"), question.day("until")));
        long offset = question.offset();
        List<DocumentLine> lines = list.page(offset, question.limit());
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        long total = list.count();
        if (total == 0) {
            question.text("outlet").ifPresent(outlet -> KnownConditions.checkOutlet(question, outlet));
        }
        answer.put("total", total);
        ArrayNode items = answer.putArray("items");
        for (DocumentLine line : lines) {
            ObjectNode item = items.addObject();
            item.put("id", line.id());
            item.put("mentions", line.mentions());
            item.put("characters", line.characters());
            line.rests().forEach(item.putArray("rests_on_others_by")::add);
            question.lookup()
                    .document(line.id())
                    .ifPresent(d -> item.putArray("citations").add(Citations.of(d)));
        }
        next(answer, offset + lines.size(), total);
        return answer;
    }

    static ObjectNode document(Question question) {
        String id = question.required("id");
        StoredDocument document = question.lookup()
                .document(id)
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no document with the id " + id + "."));
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode answer = mapper.createObjectNode();
        answer.put("id", document.id());
        answer.put("language", document.language());
        answer.put("characters", document.characters());
        document.published().ifPresent(p -> answer.put("published_why", p.why()));
        answer.set("boilerplate", mapper.readTree(document.boilerplate()));
        answer.set("origin_hints", mapper.readTree(document.originHints()));
        answer.set("lineage", mapper.readTree(document.lineage()));
        if (question.flag("with_text")) {
            answer.put("text", document.text());
        }
        ArrayNode accounts = answer.putArray("mentions");
        question.lookup().mentionsIn(id).forEach(m -> {
            ObjectNode account = EventAnswers.account(m);
            account.set("type", m.record().path("type"));
            Citations.put(account, "event", m.event());
            accounts.add(account);
        });
        answer.putArray("citations").add(Citations.of(document));
        return answer;
    }

    /** Says where a list goes on that is counted through. */
    static void next(ObjectNode answer, long reached, long total) {
        Citations.put(answer, "next", reached < total ? Optional.of(Long.toString(reached)) : Optional.empty());
    }
}
