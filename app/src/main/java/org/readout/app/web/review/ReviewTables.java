package org.readout.app.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.app.review.Measure;
import org.readout.app.review.Precision;
import org.readout.eval.review.Proportion;
import org.readout.store.ReviewQueue;
import org.readout.store.export.Column;
import org.readout.store.export.Table;
import org.readout.store.review.Audit;
import org.readout.store.review.Field;
import org.readout.store.review.QueueItem;

/** What the review pages show, as tables. */
final class ReviewTables {
    private static final int MOST = 1_000;

    private ReviewTables() {}

    /** The first thousand records of a reviewer's queue. */
    static Table queue(ReviewQueue queue) {
        return new Table(
                "review_queue",
                "a record that wants a look",
                List.of(
                        text("record_id", "id of the record"),
                        text("document_id", "id of its document"),
                        new Column("trigger_start", Column.Type.INTEGER, "first code point of the words"),
                        new Column("trigger_end", Column.Type.INTEGER, "code point after the words"),
                        text("type", "event type"),
                        text("status", "status"),
                        new Column("confidence", Column.Type.NUMBER, "calibrated probability that the record is right"),
                        text("reasons", "why it is in the queue"),
                        text("sentence", "the sentence")),
                taker -> queue.page(MOST, 0).forEach(item -> taker.accept(row(item))));
    }

    private static Table.Row row(QueueItem item) {
        return row(
                item.record().id(),
                item.record().anchor().document(),
                (long) item.record().anchor().start(),
                (long) item.record().anchor().end(),
                item.record().reading().form(Field.TYPE),
                item.record().reading().form(Field.STATUS),
                item.confidence(),
                item.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                item.record().record().path("evidence").path("text").asString());
    }

    static Table audits(List<Audit> audits) {
        return new Table(
                "review_audits",
                "a record of a random sample",
                List.of(
                        new Column("audit", Column.Type.INTEGER, "number of the sample"),
                        new Column("position", Column.Type.INTEGER, "place in the sample"),
                        text("record_id", "id of the record"),
                        text("stratum", "event type, or all"),
                        new Column("weight", Column.Type.NUMBER, "records that it stands for"),
                        text("type", "event type by the coder"),
                        text("status", "status by the coder")),
                taker -> audits.forEach(audit -> audit.items()
                        .forEach(item -> taker.accept(row(
                                audit.number(),
                                (long) item.position(),
                                item.record().id(),
                                item.stratum(),
                                item.weight(),
                                item.record().reading().form(Field.TYPE),
                                item.record().reading().form(Field.STATUS))))));
    }

    static Table precision(List<Precision> audits) {
        return new Table(
                "review_precision",
                "a share of the records of a sample that are right",
                List.of(
                        new Column("audit", Column.Type.INTEGER, "number of the sample"),
                        text("by", "all, type or status"),
                        text("name", "which type or status"),
                        text("measure", "what is right: event, type, status, all"),
                        new Column("n", Column.Type.INTEGER, "records judged"),
                        new Column("percent", Column.Type.NUMBER, "share that is right"),
                        new Column("low", Column.Type.NUMBER, "lower end of the 95 % interval"),
                        new Column("high", Column.Type.NUMBER, "upper end of the 95 % interval")),
                taker -> {
                    for (Precision precision : audits) {
                        for (Precision.Group group : precision.groups()) {
                            for (Measure measure : Measure.values()) {
                                Optional.ofNullable(group.shares().get(measure))
                                        .ifPresent(s -> taker.accept(
                                                row(precision.audit().number(), group, measure, s)));
                            }
                        }
                    }
                });
    }

    private static Table.Row row(long audit, Precision.Group group, Measure measure, Proportion share) {
        return row(
                audit,
                group.by(),
                group.name(),
                measure.key(),
                (long) share.sampled(),
                share.sampled() == 0 ? null : 100 * share.share(),
                100 * share.low(),
                100 * share.high());
    }

    private static Table.Row row(@Nullable Object... values) {
        return new Table.Row(values, Optional.empty());
    }

    private static Column text(String name, String meaning) {
        return new Column(name, Column.Type.TEXT, meaning);
    }
}
