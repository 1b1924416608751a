package org.readout.app.web.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.store.ProjectWriter;

/**
 * A large project made of a real one: every row of every table so many times over, each copy with ids of its own, all its days
 * moved by up to two years and, in every other copy, its countries changed for others. Records, sizes and relations stay those
 * of real coding; stories are told many times over, and what was one event stays one in each copy. The same seed gives the same project.
 */
final class ManyCopies {
    private static final Pattern ID = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![0-9T])");
    private static final Pattern COUNTRY = Pattern.compile("(\"country\":\")([A-Z]{3})(\")");
    private static final int DAYS = 730;
    private static final List<String> TABLES = List.of(
            "document",
            "mention",
            "lineage",
            "origin",
            "origin_document",
            "event",
            "event_party",
            "event_mention",
            "discrepancy",
            "ledger",
            "story",
            "event_change");
    private static final List<String> OTHERS = List.of(
            ("RUS UKR ISR IRN LBN SYR IRQ YEM SAU ARE TUR ARM AZE GEO SDN SSD ETH ERI SOM KEN UGA RWA COD BDI NER MLI BFA NGA"
                            + " TCD LBY EGY PAK IND CHN TWN JPN KOR PRK PHL VNM MMR THA VEN COL BRA ARG USA CAN MEX GBR FRA DEU POL")
                    .split(" "));

    private final Connection connection;
    private final Random random;

    private ManyCopies(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
    }

    /** A row: values by the names of columns that are not given by the database. */
    private record Rows(List<String> columns, List<@Nullable Object[]> values) {}

    /** Makes the file {@code into}, which must not be there. */
    static void make(Path from, Path into, int copies, long seed) throws IOException, SQLException {
        if (Files.exists(into)) {
            throw new IllegalArgumentException(into + " is there already");
        }
        ProjectWriter.open(into, Clock.systemUTC()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + into);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + from + "' AS source");
            connection.setAutoCommit(false);
            new ManyCopies(connection, new Random(seed)).copy(copies);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("UPDATE document SET collated = 1");
            statement.execute("ANALYZE");
        }
    }

    private void copy(int copies) throws SQLException {
        Map<String, Rows> tables = new HashMap<>();
        for (String table : TABLES) {
            tables.put(table, rows(table));
        }
        for (int copy = 0; copy < copies; copy++) {
            int days = random.nextInt(DAYS);
            Map<String, String> countries = copy % 2 == 0 ? Map.of() : shuffled();
            for (String table : TABLES) {
                insert(table, tables.getOrDefault(table, new Rows(List.of(), List.of())), copy, days, countries);
            }
        }
    }

    private Map<String, String> shuffled() {
        List<String> others = new ArrayList<>(OTHERS);
        Collections.shuffle(others, random);
        Map<String, String> countries = new HashMap<>();
        for (int i = 0; i < OTHERS.size(); i++) {
            countries.put(OTHERS.get(i), others.get(i));
        }
        return countries;
    }

    private Rows rows(String table) throws SQLException {
        List<String> columns = columns(table);
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM source." + table)) {
            List<@Nullable Object[]> values = new ArrayList<>();
            while (found.next()) {
                @Nullable Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(columns.get(i));
                }
                values.add(row);
            }
            return new Rows(columns, values);
        }
    }

    /** Without those that the database gives: generated ones, and the numbers of rows that have no other meaning. */
    private List<String> columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "', 'source')"
                        + " WHERE name <> 'number' OR '" + table + "' = 'ledger'")) {
            List<String> columns = new ArrayList<>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            return columns;
        }
    }

    private void insert(String table, Rows rows, int copy, int days, Map<String, String> countries)
            throws SQLException {
        String marks = rows.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO main." + table + " (" + String.join(", ", rows.columns()) + ") VALUES (" + marks + ")")) {
            for (@Nullable Object[] row : rows.values()) {
                for (int i = 0; i < row.length; i++) {
                    boolean country = rows.columns().get(i).equals("country");
                    statement.setObject(
                            i + 1,
                            row[i] instanceof String text
                                    ? country
                                            ? countries.getOrDefault(text, text)
                                            : changed(text, copy, days, countries)
                                    : row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String changed(String text, int copy, int days, Map<String, String> countries) {
        String own = ID.matcher(text).replaceAll(m -> m.group().substring(0, 26) + "%06x".formatted(copy));
        String moved = DAY.matcher(own).replaceAll(m -> day(m, days));
        return COUNTRY.matcher(moved)
                .replaceAll(m -> m.group(1) + countries.getOrDefault(m.group(2), m.group(2)) + m.group(3));
    }

    private static String day(MatchResult found, int days) {
        try {
            return LocalDate.parse(found.group()).plusDays(days).toString();
        } catch (java.time.format.DateTimeParseException noDay) {
            return found.group();
        }
    }
}
