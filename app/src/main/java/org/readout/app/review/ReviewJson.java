package org.readout.app.review;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.eval.review.Proportion;
import org.readout.store.review.Anchor;
import org.readout.store.review.Attachment;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.QueueItem;
import org.readout.store.review.ReadingJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reviews as JSON ({@code readout.review/1}). Offsets are code points; shares are on 0–100. */
public final class ReviewJson {
    static final String SCHEMA = "readout.review/1";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ReviewJson() {}

    public static ObjectNode item(QueueItem item) {
        ObjectNode node = record(item.record());
        ArrayNode reasons = node.putArray("reasons");
        item.reasons().stream().sorted().forEach(r -> reasons.add(r.name()));
        text(node, "event", item.event());
        node.put("confidence", item.confidence());
        return node;
    }

    public static ObjectNode item(Audit audit, Audit.Item item) {
        ObjectNode node = record(item.record());
        node.put("id", Audit.name(audit.number(), item.position()));
        node.put("stratum", item.stratum());
        node.put("weight", item.weight());
        return node;
    }

    public static ObjectNode record(CodedRecord record) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", SCHEMA);
        node.put("id", record.id());
        anchor(node, record.anchor());
        node.set("record", record.record());
        return node;
    }

    public static ObjectNode audit(Audit audit) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("audit", audit.number());
        node.put("drawn_at", audit.at());
        node.put("seed", audit.seed());
        node.put("design", audit.byType() ? "stratified by type" : "simple random");
        node.put("sampled", audit.items().size());
        node.put("population", audit.population());
        ArrayNode coders = node.putArray("coders");
        audit.coders().forEach(coders::add);
        return node;
    }

    public static ObjectNode decision(Decision decision) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", SCHEMA);
        node.put("number", decision.number());
        node.put("at", decision.at());
        node.put("reviewer", decision.reviewer());
        node.put("verdict", decision.verdict().name());
        anchor(node, decision.anchor());
        text(node, "record", decision.mention());
        ArrayNode corrected = node.putArray("corrected");
        decision.corrected().stream().map(Field::key).forEach(corrected::add);
        decision.reading()
                .ifPresentOrElse(r -> node.set("reading", ReadingJson.write(r)), () -> node.putNull("reading"));
        text(node, "note", decision.note());
        number(node, "audit", decision.audit());
        number(node, "undoes", decision.undoes());
        return node;
    }

    public static ObjectNode report(ReviewReport report) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", SCHEMA);
        node.put("entries", report.entries());
        ObjectNode reviewers = node.putObject("reviewers");
        report.reviewers().forEach(reviewers::put);
        counts(node.putObject("decisions"), report.verdicts());
        counts(node.putObject("attached"), report.attached());
        ArrayNode unmet = node.putArray("without_record");
        report.unmet().forEach(a -> unmet.add(attachment(a)));
        ArrayNode differing = node.putArray("record_differs");
        report.differing().forEach(d -> {
            ObjectNode one = attachment(d.attachment());
            ArrayNode fields = one.putArray("fields");
            d.fields().stream().map(Field::key).forEach(fields::add);
            differing.add(one);
        });
        ArrayNode audits = node.putArray("audits");
        report.audits().forEach(p -> audits.add(precision(p)));
        node.set("agreement", agreement(report.agreement()));
        return node;
    }

    private static ObjectNode attachment(Attachment attachment) {
        ObjectNode node = decision(attachment.decision());
        node.put("how", attachment.how().name());
        text(node, "record_now", attachment.record().map(CodedRecord::id));
        return node;
    }

    private static ObjectNode precision(Precision precision) {
        ObjectNode node = audit(precision.audit());
        node.put("decided", precision.decided());
        ArrayNode unjudged = node.putArray("strata_not_judged");
        precision.unjudged().forEach(unjudged::add);
        ArrayNode groups = node.putArray("precision");
        for (Precision.Group group : precision.groups()) {
            ObjectNode one = groups.addObject();
            one.put("by", group.by());
            one.put("name", group.name());
            for (Measure measure : Measure.values()) {
                Optional.ofNullable(group.shares().get(measure))
                        .ifPresent(share -> share(one.putObject(measure.key()), share));
            }
        }
        return node;
    }

    private static void share(ObjectNode node, Proportion share) {
        node.put("n", share.sampled());
        if (share.sampled() == 0) {
            node.putNull("percent");
        } else {
            node.put("percent", round(100 * share.share()));
        }
        node.put("low", round(100 * share.low()));
        node.put("high", round(100 * share.high()));
    }

    private static ObjectNode agreement(Agreement agreement) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("records", agreement.records());
        ArrayNode reviewers = node.putArray("reviewers");
        agreement.reviewers().forEach(reviewers::add);
        ArrayNode fields = node.putArray("fields");
        for (Agreement.Row row : agreement.rows()) {
            ObjectNode one = fields.addObject();
            one.put("field", row.field());
            row.alpha()
                    .ifPresentOrElse(
                            a -> one.put("alpha", round(a.alpha()))
                                    .put("low", round(a.low()))
                                    .put("high", round(a.high()))
                                    .put("units", a.units()),
                            () -> one.putNull("alpha"));
            row.f1().ifPresentOrElse(f -> one.put("f1", round(100 * f)), () -> one.putNull("f1"));
        }
        return node;
    }

    private static void counts(ObjectNode node, Map<? extends Enum<?>, Integer> counts) {
        counts.forEach((key, count) -> node.put(key.name(), count));
    }

    private static void anchor(ObjectNode node, Anchor anchor) {
        node.put("document", anchor.document());
        node.putArray("span").add(anchor.start()).add(anchor.end());
    }

    private static void text(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
    }

    private static void number(ObjectNode node, String key, OptionalLong value) {
        if (value.isPresent()) {
            node.put(key, value.getAsLong());
        } else {
            node.putNull(key);
        }
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
