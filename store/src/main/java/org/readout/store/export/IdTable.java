package org.readout.store.export;

import java.util.Optional;
import org.readout.store.export.Column.Type;

/** Which event a row of another format is, and what that format has no column for. */
final class IdTable {
    private IdTable() {}

    /** @param pairs whether the other file has a numbered row for each pair of parties, or one for each event */
    static Table of(ExchangeRows rows, boolean pairs) {
        Columns<ExchangeRow> columns = columns(pairs);
        return new Table("ids", "one row of the other file", columns.columns(), taker -> {
            java.util.function.Consumer<ExchangeRow> each =
                    r -> taker.accept(new Table.Row(columns.row(r), Optional.empty()));
            if (pairs) {
                rows.pairs(each);
            } else {
                rows.events(each);
            }
        });
    }

    private static Columns<ExchangeRow> columns(boolean pairs) {
        Columns<ExchangeRow> columns = new Columns<ExchangeRow>()
                .add(
                        "row",
                        Type.TEXT,
                        "as in the first column of the other file",
                        r -> pairs ? r.number().toString() : r.event().id())
                .add("event_id", Type.TEXT, "the event", r -> r.event().id())
                .add(
                        "status",
                        Type.TEXT,
                        "its status, which the other file has no column for",
                        r -> Columns.text(r.record(), "status"))
                .add(
                        "day_basis",
                        Type.TEXT,
                        "stated: the reports say when; first report: they do not",
                        ExchangeRow::dayBasis)
                .add(
                        "date_earliest",
                        Type.DATE,
                        "first possible day",
                        r -> Columns.text(r.record(), "date", "earliest"))
                .add("date_latest", Type.DATE, "last possible day", r -> Columns.text(r.record(), "date", "latest"));
        return pairs
                ? columns.add("fit", Type.TEXT, "exact where CAMEO has the same category, else coarse", IdTable::fit)
                : columns;
    }

    private static Object fit(ExchangeRow row) {
        return row.cameo().filter(Cameo.Code::exact).isPresent() ? "exact" : "coarse";
    }
}
