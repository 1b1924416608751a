package org.readout.app.web.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.Share;
import org.readout.app.ahead.WhatIfReport;
import org.readout.app.ahead.WhatIfWords;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.pages.DocumentPage;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventWords;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** What there is to say of a supposed event as tables. */
final class WhatIfTables {
    private static final int MOST_SAID = 40;
    private static final int MOST_FOLLOWED = 12;
    private static final List<Column> COLUMNS = List.of(
            new Column("part", Type.TEXT, "said: a statement; followed: a type of event that followed such events"),
            new Column("how", Type.TEXT, "how a statement bears on the event; the direction of what followed"),
            new Column("words", Type.TEXT, "the sentence; the type of what followed"),
            new Column("condition", Type.TEXT, "the words of the condition"),
            new Column("said_by", Type.TEXT, "who says so, where"),
            new Column("document", Type.TEXT, "id of the document"),
            new Column("mention", Type.TEXT, "id of the mention"),
            new Column("ledger_entry", Type.TEXT, "id of its entry in the ledger"),
            new Column("state", Type.TEXT, "what became of it"),
            new Column("times", Type.INTEGER, "occasions after which it followed"),
            new Column("occasions", Type.INTEGER, "earlier events of the type looked at"),
            new Column("share", Type.NUMBER, "of the occasions, 0 to 1"),
            new Column("share_low", Type.NUMBER, "Wilson's interval"),
            new Column("share_high", Type.NUMBER, "Wilson's interval"),
            new Column("usual", Type.NUMBER, "share of the days told of after which the same was seen"),
            new Column("usual_low", Type.NUMBER, "Wilson's interval"),
            new Column("usual_high", Type.NUMBER, "Wilson's interval"));

    private WhatIfTables() {}

    static Table none() {
        return new Table("whatif", "one statement, or one type of event that followed", COLUMNS, taker -> {});
    }

    static Table all(WhatIfReport report) {
        return new Table("whatif", "one statement, or one type of event that followed", COLUMNS, taker -> {
            report.said().forEach(s -> taker.accept(new Table.Row(said(s), Optional.empty())));
            report.aftermath()
                    .ifPresent(a ->
                            a.followed().forEach(f -> taker.accept(new Table.Row(followed(f, a), Optional.empty()))));
        });
    }

    private static @Nullable Object[] said(WhatIfReport.Said said) {
        EventMention mention = said.stated().mention();
        return new @Nullable Object[] {
            "said",
            said.stated().how().name(),
            mention.evidence().sentence().text(),
            said.stated().condition().map(Excerpt::text).orElse(null),
            WhatIfWords.source(mention),
            mention.document().id(),
            mention.id(),
            said.entry().map(e -> e.id()).orElse(null),
            said.entry().map(e -> e.state().name()).orElse(null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null
        };
    }

    private static @Nullable Object[] followed(Aftermath.Followed followed, Aftermath aftermath) {
        Share share = followed.share();
        Share usual = followed.usual();
        return new @Nullable Object[] {
            "followed",
            followed.direction().name(),
            followed.type(),
            null,
            null,
            null,
            null,
            null,
            null,
            (long) followed.times(),
            (long) aftermath.occasions(),
            share.of(),
            share.low(),
            share.high(),
            usual.of(),
            usual.low(),
            usual.high()
        };
    }

    /** What is said, and what followed where there is enough to say. */
    static List<DataTable> shown(WhatIfReport report, EventSheet sheet) {
        List<DataTable> tables = new ArrayList<>();
        if (!report.said().isEmpty()) {
            tables.add(said(report));
        }
        report.aftermath()
                .filter(a -> !a.isTooThin() && !a.followed().isEmpty())
                .ifPresent(a -> tables.add(followed(a, report, sheet)));
        return tables;
    }

    private static DataTable said(WhatIfReport report) {
        List<List<DataTable.Cell>> rows = report.said().stream()
                .limit(MOST_SAID)
                .map(s -> {
                    EventMention mention = s.stated().mention();
                    return List.of(
                            DataTable.text(WhatIfWords.how(s.stated().how(), report.supposition())),
                            DataTable.link(
                                    "“" + mention.evidence().sentence().text().replaceAll("\\s+", " ") + "”",
                                    DocumentPage.href(mention.document().id(), mention.id())),
                            DataTable.text(WhatIfWords.source(mention)),
                            DataTable.text(s.entry().map(WhatIfWords::state).orElse("not in the ledger")));
                })
                .toList();
        return new DataTable(
                "What was said",
                List.of("How it bears on it", "Words", "Who says so", "Ledger"),
                rows,
                report.said().size() > MOST_SAID
                        ? Optional.of("The first " + MOST_SAID + " of "
                                + report.said().size() + "; CSV and JSON below have all.")
                        : Optional.empty());
    }

    private static DataTable followed(Aftermath aftermath, WhatIfReport report, EventSheet sheet) {
        List<List<DataTable.Cell>> rows = aftermath.followed().stream()
                .limit(MOST_FOLLOWED)
                .map(f -> {
                    Aftermath.Example example = f.examples().get(0);
                    return List.of(
                            DataTable.text(EventWords.type(f.type()) + " " + WhatIfWords.direction(f)),
                            DataTable.text(f.times() + " of " + aftermath.occasions()),
                            DataTable.text(WhatIfWords.share(f.share())),
                            DataTable.text(WhatIfWords.share(f.usual())
                                    + (f.isMoreThanUsual() ? ": more than usual" : ": not clearly more than usual")),
                            event(example.occasion(), sheet),
                            event(example.event(), sheet));
                })
                .toList();
        return new DataTable(
                WhatIfWords.level(aftermath, report.supposition()),
                List.of(
                        "What followed within " + aftermath.days() + " days",
                        "Times",
                        "Share",
                        "On any day told of",
                        "For example after",
                        "Came"),
                rows,
                aftermath.followed().size() > MOST_FOLLOWED
                        ? Optional.of("The first " + MOST_FOLLOWED + " of "
                                + aftermath.followed().size() + "; CSV and JSON below have all.")
                        : Optional.empty());
    }

    private static DataTable.Cell event(String id, EventSheet sheet) {
        return sheet.event(id)
                .map(e -> DataTable.link(EventWords.when(e) + ": " + e.headline(), EventWords.href(e.event())))
                .orElseGet(() -> DataTable.text(id));
    }

    /** That a pattern is no cause; why there is no pattern. */
    static List<String> notes(WhatIfReport report) {
        if (report.aftermath().isEmpty()) {
            return List.of("Nothing has a date, so that nothing can be said of what followed.");
        }
        Aftermath aftermath = report.aftermath().get();
        if (aftermath.isTooThin()) {
            return List.of(WhatIfWords.thin(aftermath, report.supposition()));
        }
        return aftermath.followed().isEmpty()
                ? List.of(
                        WhatIfWords.level(aftermath, report.supposition())
                                + " nothing that was told of more than once.",
                        WhatIfWords.PATTERN)
                : List.of(WhatIfWords.PATTERN);
    }
}
