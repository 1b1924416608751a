package org.readout.app.web.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.network.Networks;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Act;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventWords;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** Who acts towards whom as a table: whole for programs, the first of them for reading. */
public final class TieTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("source", Type.TEXT, "who acts"),
            new Column("target", Type.TEXT, "towards whom"),
            new Column("acts", Type.NUMBER, "expected number of acts rightly coded"),
            new Column("conflict", Type.NUMBER, "points, each act times confidence and share of its days"),
            new Column("cooperation", Type.NUMBER, "the same of cooperation"),
            new Column("balance", Type.NUMBER, "cooperation less conflict"),
            new Column("period", Type.TEXT, "all, a year or a month"));

    private TieTable() {}

    public static Table ofAllTime(List<Tie> ties) {
        return of(When.ALL, ties);
    }

    /** @param period that the ties are of, as {@link When#label} */
    static Table of(String period, List<Tie> ties) {
        return new Table(
                "ties",
                "one party towards another",
                COLUMNS,
                taker -> ties.forEach(t -> {
                    @Nullable
                    Object[] values = {
                        t.source(), t.target(), t.acts(), t.conflict(), t.cooperation(), t.balance(), period
                    };
                    taker.accept(new Table.Row(values, Optional.empty()));
                }));
    }

    /** @param most rows */
    public static DataTable read(String caption, List<Tie> ties, int most) {
        List<List<DataTable.Cell>> rows = ties.stream()
                .limit(most)
                .map(t -> List.of(
                        DataTable.link(EventWords.party(t.source()), EventWords.actorHref(t.source())),
                        DataTable.link(EventWords.party(t.target()), EventWords.actorHref(t.target())),
                        DataTable.link("over time", EventWords.dyadHref(t.source(), t.target())),
                        rounded(t.acts()),
                        rounded(t.conflict()),
                        rounded(t.cooperation())))
                .toList();
        return new DataTable(
                caption,
                List.of(
                        "Who",
                        "Towards whom",
                        "Tension",
                        "Events, by confidence",
                        "Conflict points",
                        "Cooperation points"),
                rows,
                ties.size() > most
                        ? Optional.of(
                                "The first " + most + " of " + ties.size() + "; the page’s CSV and JSON have all.")
                        : Optional.empty());
    }

    /** Of all time, those with most acts first. */
    public static List<Tie> ties(EventSheet sheet) {
        return sheet.derived("ties", key -> {
            List<Act> acts = sheet.acts().all();
            if (acts.isEmpty()) {
                return List.of();
            }
            LocalDate last =
                    acts.stream().map(Act::last).max(LocalDate::compareTo).orElseThrow();
            return Networks.ties(sheet.acts(), acts.get(0).first(), last).stream()
                    .sorted(Comparator.comparingDouble(Tie::acts)
                            .reversed()
                            .thenComparing(Tie::source)
                            .thenComparing(Tie::target))
                    .toList();
        });
    }

    private static DataTable.Cell rounded(double value) {
        return DataTable.number(Math.round(value * 10) / 10.0);
    }
}
