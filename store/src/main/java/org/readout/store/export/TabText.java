package org.readout.store.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as lines of fields with a tab between, without quotes: a tab or line end inside a value becomes a space. */
final class TabText {
    private TabText() {}

    /** The names of the columns, with a line end. */
    static String header(Table table) {
        return line(table.columns().stream().map(Column::name));
    }

    /** One row, with a line end. */
    static String row(Table.Row row) {
        return line(Arrays.stream(row.values()).map(CsvText::text));
    }

    private static String line(Stream<String> fields) {
        return fields.map(f -> f.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t", "", "\n"));
    }
}
