package org.readout.app.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.review.ReviewReport;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Twins;
import org.readout.app.web.review.ReportPage;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.SheetPage;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** {@code /quality}: what people decided on the records, and what was measured of the program that made them, with the commands. */
public final class QualityPage extends SheetPage {
    private static final List<Column> COLUMNS = List.of(
            new Column(
                    "file",
                    Type.TEXT,
                    "file of docs/figures, without ending; “this project” for what people decided on its records"),
            new Column("section", Type.TEXT, "heading the figure stands under"),
            new Column("command", Type.TEXT, "last command given before it; absent where the text names it"),
            new Column("row", Type.TEXT, "first cell of the row"),
            new Column("column", Type.TEXT, "heading of the column"),
            new Column("value", Type.TEXT, "the figure as it is written"));

    public QualityPage(EventSheets sheets) {
        super("/quality", "Quality", sheets);
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        List<String> coders = sheet.derived("coders", key -> ask.project().coders());
        ReviewReport reviewed = ReviewReport.of(ask.project().reviews());
        return new Answer(
                "Quality",
                "quality/page",
                QualityView.of(coders, ReportPage.view(reviewed), Figures.all()),
                Twins.of(() -> table(reviewed)),
                CommandText.of("review", ask.settings()).and("--report"));
    }

    private static Table table(ReviewReport reviewed) {
        List<@Nullable Object[]> rows = new ArrayList<>(rows(ReportPage.view(reviewed)));
        Figures.all().forEach(file -> rows.addAll(rows(file)));
        return new Table(
                "quality",
                "one figure",
                COLUMNS,
                taker -> rows.forEach(r -> taker.accept(new Table.Row(r, Optional.empty()))));
    }

    /** Of this project: the precision of each audit, and how far reviewers agree. */
    private static List<@Nullable Object[]> rows(ReportPage.View reviewed) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ReportPage.AuditView audit : reviewed.audits()) {
            for (ReportPage.Row row : audit.rows()) {
                rows.add(ofProject(audit.title(), row.name(), "Event there", row.event()));
                rows.add(ofProject(audit.title(), row.name(), "Type right", row.type()));
                rows.add(ofProject(audit.title(), row.name(), "Status right", row.status()));
                rows.add(ofProject(audit.title(), row.name(), "All right", row.all()));
            }
        }
        if (reviewed.agreement().records() > 0) {
            for (ReportPage.FieldRow row : reviewed.fields()) {
                rows.add(ofProject("Agreement of reviewers", row.field(), "Krippendorff’s α", row.alpha()));
                rows.add(ofProject("Agreement of reviewers", row.field(), "F1", row.f1()));
            }
        }
        return rows;
    }

    private static @Nullable Object[] ofProject(String section, String row, String column, String value) {
        return new @Nullable Object[] {"this project", section, "readout review --report", row, column, value};
    }

    private static List<@Nullable Object[]> rows(Figures file) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        String section = file.title();
        @Nullable String command = null;
        for (Figures.Block block : file.blocks()) {
            if (block instanceof Figures.Heading heading) {
                section = heading.text();
            } else if (block instanceof Figures.Command given) {
                command = given.text();
            } else if (block instanceof Figures.Grid grid) {
                for (List<String> row : grid.rows()) {
                    for (int i = 1; i < Math.min(row.size(), grid.columns().size()); i++) {
                        rows.add(new @Nullable Object[] {
                            file.name(),
                            section,
                            command,
                            row.get(0),
                            grid.columns().get(i),
                            row.get(i)
                        });
                    }
                }
            }
        }
        return rows;
    }
}
