package org.readout.store.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables as CSV after RFC 4180: header line, CR LF line ends, quotes where needed; an absent value is empty. */
public final class CsvText {
    private CsvText() {}

    /** The names of the columns, with a line end. */
    public static String header(Table table) {
        return line(table.columns().stream().map(Column::name));
    }

    /** One row, with a line end. */
    public static String row(Table.Row row) {
        return line(Arrays.stream(row.values()).map(CsvText::text));
    }

    static String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1L << 53
                    ? Long.toString(number.longValue())
                    : number.toString();
        }
        return value == null ? "" : value.toString();
    }

    private static String line(Stream<String> fields) {
        return fields.map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
