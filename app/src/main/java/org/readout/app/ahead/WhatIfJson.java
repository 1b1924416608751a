package org.readout.app.ahead;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.Share;
import org.readout.collate.json.EventJson;
import org.readout.core.CodePoints;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What there is to say of a supposed event as one JSON object, {@code readout.whatif/1}. What is absent is {@code null}; offsets are code points. */
public final class WhatIfJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final WhatIfReport report;
    private final Map<String, Optional<CodePoints>> offsets = new HashMap<>();

    private WhatIfJson(WhatIfReport report) {
        this.report = report;
    }

    /** Indented, with a line end. */
    public static String write(WhatIfReport report) {
        return MAPPER.writeValueAsString(new WhatIfJson(report).tree()) + "\n";
    }

    private ObjectNode tree() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.whatif/1");
        root.put("if", report.supposition().toString());
        put(root, "from", report.from().map(Object::toString));
        ArrayNode said = root.putArray("said");
        report.said().forEach(s -> said(said.addObject(), s));
        if (report.aftermath().isPresent()) {
            aftermath(root.putObject("followed"), report.aftermath().get());
        } else {
            root.putNull("followed");
        }
        return root;
    }

    private void said(ObjectNode node, WhatIfReport.Said said) {
        EventMention mention = said.stated().mention();
        node.put("how", said.stated().how().name());
        node.put("mention", mention.id());
        put(node, "ledger_entry", said.entry().map(e -> e.id()));
        put(node, "state", said.entry().map(e -> e.state().name()));
        put(node, "made", said.entry().flatMap(e -> e.made()).map(Object::toString));
        node.put("type", mention.kind().type());
        put(node, "foreseen", mention.foreseen().map(Object::toString));
        ArrayNode chain = node.putArray("said_by");
        EventJson.saidBy(mention).forEach(chain::add);
        node.put("document", mention.document().id());
        excerpt(node.putObject("words"), mention, mention.evidence().sentence());
        if (said.stated().condition().isPresent()) {
            excerpt(
                    node.putObject("condition"),
                    mention,
                    said.stated().condition().get());
        } else {
            node.putNull("condition");
        }
        ArrayNode found = node.putArray("found_by_words");
        said.stated().found().forEach(found::add);
    }

    private void excerpt(ObjectNode node, EventMention mention, Excerpt excerpt) {
        node.put("text", excerpt.text());
        offsets.computeIfAbsent(mention.document().id(), report.stating()::offsets)
                .ifPresent(points -> {
                    ArrayNode span = node.putArray("span");
                    span.add(points.fromUtf16(excerpt.span().start()));
                    span.add(points.fromUtf16(excerpt.span().end()));
                });
    }

    private void aftermath(ObjectNode node, Aftermath aftermath) {
        node.put("note", WhatIfWords.PATTERN);
        node.put("level", aftermath.level().name());
        node.put("days", aftermath.days());
        node.put("since", aftermath.since().toString());
        node.put("occasions", aftermath.occasions());
        node.put("occasions_of_the_pair", aftermath.exact());
        node.put("too_thin", aftermath.isTooThin());
        ArrayNode followed = node.putArray("events");
        for (Aftermath.Followed one : aftermath.followed()) {
            ObjectNode event = followed.addObject();
            event.put("direction", one.direction().name());
            event.put("type", one.type());
            event.put("times", one.times());
            share(event.putObject("share"), one.share());
            share(event.putObject("usual"), one.usual());
            ArrayNode examples = event.putArray("examples");
            for (Aftermath.Example example : one.examples()) {
                ObjectNode pair = examples.addObject();
                pair.put("occasion", example.occasion());
                pair.put("on", example.on().toString());
                pair.put("event", example.event());
                pair.put("followed_on", example.followedOn().toString());
            }
        }
    }

    private static void share(ObjectNode node, Share share) {
        node.put("of", share.of());
        node.put("low", share.low());
        node.put("high", share.high());
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }
}
