package org.readout.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A connection to a project file. Statements are prepared once and kept, and nothing but their parameters varies.
 * Parameters may be text, numbers or null; an {@link Optional} counts as its value or null. Not safe for use by several
 * threads.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 10_000;
    /** Pages that a writer keeps in memory, in KiB: keys of the indexes are hashes, so every document touches pages all over the file. */
    private static final int WRITER_CACHE = 64 << 10;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    /** Those of which no rows are being read. */
    private final Map<String, PreparedStatement> lists = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A connection that creates the file if need be; every transaction takes the write lock at its start. */
    static Database forWriting(Path file) {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setCacheSize(-WRITER_CACHE);
        config.setGetGeneratedKeys(false);
        return open(file, config);
    }

    /** A connection that sees the file as it is at its first query, whatever is written meanwhile. */
    static Database snapshot(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Database database = open(file, config);
        database.autoCommit(false);
        return database;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Database open(Path file, SQLiteConfig config) {
        try {
            return new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** Runs a statement that gives no rows, and returns how many rows it changed. */
    int update(String sql, @Nullable Object... parameters) {
        try {
            PreparedStatement statement = prepared(sql, parameters);
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
    }

    /** Hands over the rows one by one, in their order. The taker may ask the same of the database, with other parameters. */
    <T> void each(Consumer<T> taker, RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try {
            PreparedStatement kept = lists.remove(sql);
            PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
            try {
                bind(statement, parameters);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.accept(reader.read(rows));
                    }
                }
            } finally {
                keep(sql, statement);
            }
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
    }

    /** Keeps a statement of which no rows are being read any more, in place of one that is kept already. */
    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = lists.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    <T> List<T> list(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(rows::add, reader, sql, parameters);
        return rows;
    }

    /** The first row, absent when there is none. */
    <T> Optional<T> first(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try {
            try (ResultSet rows = prepared(sql, parameters).executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
    }

    /** The numbers in the first column of all rows. */
    List<Long> numbers(String sql, @Nullable Object... parameters) {
        List<Long> numbers = new ArrayList<>();
        try (ResultSet rows = prepared(sql, parameters).executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
        return numbers;
    }

    /** The number in the first column of the first row, 0 when there is none. */
    long number(String sql, @Nullable Object... parameters) {
        return first(row -> row.getLong(1), sql, parameters).orElse(0L);
    }

    /** All of it or, when it throws or the process dies, nothing. */
    void transaction(Runnable work) {
        autoCommit(false);
        boolean done = false;
        try {
            work.run();
            connection.commit();
            done = true;
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        } finally {
            if (done) {
                autoCommit(true);
            } else {
                rollback();
            }
        }
    }

    /** What went wrong before is what is told, so a failure to roll back, which SQLite then does itself, is not. */
    private void rollback() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException alreadyRolledBack) {
            statements.clear();
            lists.clear();
            leaveTransaction();
        }
    }

    /** SQLite is out of the transaction, which its driver learns by failing to end it. */
    private void leaveTransaction() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException noTransaction) {
            statements.clear();
        }
    }

    private void autoCommit(boolean on) {
        try {
            connection.setAutoCommit(on);
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        bind(statement, parameters);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlFailures.of(file, e);
        }
    }
}
