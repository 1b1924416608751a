package org.readout.store.export;

import java.util.Optional;
import org.readout.store.export.Column.Type;

/** Which event a numbered row of another format is, since those formats number where Readout has ids. */
final class IdTable {
    private static final Columns<ExchangeRow> COLUMNS = new Columns<ExchangeRow>()
            .add("number", Type.INTEGER, "as in the first column of the other file", ExchangeRow::number)
            .add("event_id", Type.TEXT, "the event", r -> r.event().id())
            .add(
                    "status",
                    Type.TEXT,
                    "its status, which the other file has no column for",
                    r -> Columns.text(r.record(), "status"))
            .add("fit", Type.TEXT, "exact where CAMEO has the same category, else coarse", IdTable::fit);

    private IdTable() {}

    static Table of(ExchangeRows rows) {
        return new Table(
                "ids",
                "one row of the other file",
                COLUMNS.columns(),
                taker -> rows.pairs(r -> taker.accept(new Table.Row(COLUMNS.row(r), Optional.empty()))));
    }

    private static Object fit(ExchangeRow row) {
        return row.cameo().filter(Cameo.Code::exact).isPresent() ? "exact" : "coarse";
    }
}
