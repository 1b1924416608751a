package org.readout.store.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes tables through DuckDB, which is loaded when this class first is: nothing else needs its 80 MB. */
final class DuckFiles {
    private DuckFiles() {}

    /** One DuckDB database with all tables. */
    static void database(Path file, Iterable<Table> tables) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            for (Table table : tables) {
                fill(connection, table);
            }
        }
    }

    /** One Parquet file with one table, compressed with Zstandard. */
    static void parquet(Path file, Table table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            fill(connection, table);
            // COPY takes no parameter for the name of its file.
            String target = file.toString().replace("'", "''");
            run(connection, "COPY " + table.name() + " TO '" + target + "' (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    private static void fill(Connection connection, Table table) throws SQLException {
        String columns = table.columns().stream()
                .map(c -> '"' + c.name() + "\" " + c.type().sql())
                .collect(Collectors.joining(", "));
        run(connection, "CREATE TABLE " + table.name() + " (" + columns + ")");
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(table.name())) {
            table.rows().each(row -> append(appender, table, row));
        } catch (Failed e) {
            throw e.failure;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static void append(DuckDBAppender appender, Table table, Table.Row row) {
        try {
            appender.beginRow();
            for (int i = 0; i < row.values().length; i++) {
                append(appender, table.columns().get(i).type(), row.values()[i]);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private static void append(DuckDBAppender appender, Column.Type type, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (type == Column.Type.DATE) {
            appender.append(LocalDate.parse(value.toString()));
        } else {
            appender.append(value.toString());
        }
    }

    /** Carries a failure out of the rows. */
    private static final class Failed extends RuntimeException {
        private final SQLException failure;

        Failed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
