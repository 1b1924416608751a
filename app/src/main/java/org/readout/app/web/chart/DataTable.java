package org.readout.app.web.chart;

import java.util.List;
import java.util.Optional;

/**
 * Data of a chart for reading.
 *
 * @param columns headings
 * @param rows one cell for each column; the first is the row's heading
 * @param group how many first columns are what a row is about: where they say the same as in the row above, a card of a
 *     narrow screen does not say it again
 * @param more what is not in it and where that is; absent when all is
 */
public record DataTable(String caption, List<String> columns, List<List<Cell>> rows, int group, Optional<String> more) {

    /** @param number whether it stands to the right */
    public record Cell(String text, Optional<String> href, boolean number) {}

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of which each row is about something else. */
    public DataTable(String caption, List<String> columns, List<List<Cell>> rows, Optional<String> more) {
        this(caption, columns, rows, 0, more);
    }

    /** Whether a row is about the same as the one above. */
    public boolean goesOn(int row) {
        return group > 0
                && row > 0
                && rows.get(row).subList(0, group).equals(rows.get(row - 1).subList(0, group));
    }

    /** Whether a column holds numbers. */
    public boolean isNumber(int column) {
        return !rows.isEmpty() && rows.get(0).get(column).number();
    }

    public static Cell text(String text) {
        return new Cell(text, Optional.empty(), false);
    }

    public static Cell link(String text, String href) {
        return new Cell(text, Optional.of(href), false);
    }

    public static Cell number(double value) {
        return new Cell(ValueAxis.label(value), Optional.empty(), true);
    }
}
