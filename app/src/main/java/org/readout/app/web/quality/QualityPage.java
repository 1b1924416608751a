package org.readout.app.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Twins;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.SheetPage;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** {@code /quality}: what was measured of the program that made the records, and the command that measured it. */
public final class QualityPage extends SheetPage {
    private static final List<Column> COLUMNS = List.of(
            new Column("file", Type.TEXT, "file of docs/figures, without ending"),
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
        return new Answer(
                "Quality",
                "quality/page",
                QualityView.of(coders, Figures.all()),
                Twins.of(QualityPage::table),
                CommandText.of("eval", ask.settings()));
    }

    private static Table table() {
        return new Table(
                "quality",
                "one figure",
                COLUMNS,
                taker -> Figures.all()
                        .forEach(file -> rows(file).forEach(r -> taker.accept(new Table.Row(r, Optional.empty())))));
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
