package org.readout.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a project, as text. */
final class Dump {
    private Dump() {}

    static List<String> of(Path file) {
        try (Database database = Database.snapshot(file)) {
            List<String> rows = new ArrayList<>();
            List<String> tables = database.list(
                    row -> row.getString(1), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
            for (String table : tables) {
                database.list(Dump::row, "SELECT * FROM \"" + table + "\"").stream()
                        .sorted()
                        .forEach(row -> rows.add(table + " " + row));
            }
            return rows;
        }
    }

    private static String row(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            text.append(value instanceof byte[] bytes ? bytes.length + " bytes" : value)
                    .append('|');
        }
        return text.toString();
    }
}
