package org.readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * The tables of a project file and how they came to be: {@code schema-001.sql} makes version 1, each later script makes
 * the next version of the one before. {@code application_id} marks a file as Readout's, {@code user_version} says which
 * version it has.
 */
final class Schema {
    /** The newest version, which this program reads and writes. */
    static final int VERSION = 13;

    /** The letters RdOt. */
    private static final long APPLICATION = 0x52644f74L;

    private Schema() {}

    /** Whether the file is a project of the newest version. */
    static boolean isCurrent(Database database) {
        check(database);
        return version(database) == VERSION;
    }

    /** Brings a new or older file to the newest version, all or nothing. */
    static void migrate(Database database) {
        migrate(database, VERSION);
    }

    /** As {@link #migrate(Database)}, but stops at a version; for tests of what comes after it. */
    static void migrate(Database database, int wanted) {
        check(database);
        database.first(row -> row.getString(1), "PRAGMA journal_mode = WAL");
        if (version(database) < wanted) {
            database.transaction(() -> {
                for (int next = version(database) + 1; next <= wanted; next++) {
                    statements(next).forEach(database::update);
                }
                database.update("PRAGMA application_id = " + APPLICATION);
                database.update("PRAGMA user_version = " + wanted);
            });
        }
    }

    private static void check(Database database) {
        Path file = database.file();
        boolean empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
        long application = database.number("PRAGMA application_id");
        if (!empty && application != APPLICATION) {
            throw new StoreException(Problem.of(
                    ProblemCode.STORE_NOT_A_PROJECT,
                    file.toString(),
                    "This is a database of another program, and it was left as it is."));
        }
        if (version(database) > VERSION) {
            throw new StoreException(Problem.of(
                    ProblemCode.STORE_NEWER,
                    file.toString(),
                    "A newer Readout wrote it (version " + version(database) + ", this one knows " + VERSION + ")."));
        }
    }

    private static int version(Database database) {
        return (int) database.number("PRAGMA user_version");
    }

    private static List<String> statements(int version) {
        String name = String.format(Locale.ROOT, "schema-%03d.sql", version);
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(script.split("\n\n"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty() && !s.lines().allMatch(l -> l.startsWith("--")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
