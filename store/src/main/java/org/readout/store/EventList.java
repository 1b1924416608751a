package org.readout.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The events that a query finds, a part at a time, the newest first, undated ones last; and how they divide. */
public final class EventList {
    private static final String JOINED = " FROM event e JOIN event_mention em ON em.event_id = e.id";
    private static final int DAYS_BY_DAY = 150;
    private static final int DAYS_BY_MONTH = 150 * 31;

    private final Database database;
    private final EventSql sql;

    /** @param match what the query's text finds; absent when it has none */
    EventList(Database database, EventQuery query, Optional<TextMatch> match) {
        this.database = database;
        this.sql = new EventSql(query, match);
    }

    /** By what events are counted. */
    public enum Facet {
        STATUS,
        /** The codebook's type without its mode. */
        TYPE,
        /** Countries of actors and recipients. */
        COUNTRY,
        /** Outlets of the documents that report them. */
        OUTLET
    }

    /** How wide a step of {@link #histogram} is. */
    public enum Step {
        DAY,
        MONTH,
        YEAR
    }

    /**
     * Events by their first day; those without one are not in it.
     *
     * @param counts by day, month ({@code 2024-10}) or year, in order; steps without events are left out
     */
    public record Histogram(Step step, List<Count> counts) {}

    public long count() {
        return sql.count(database);
    }

    /** How many there are, and on which days. */
    public record Extent(long count, Histogram histogram) {}

    /** The histogram's steps are wide enough for a picture. */
    public Extent extent() {
        long undated = 0;
        List<Count> days = new ArrayList<>();
        for (Count count : database.list(
                row -> new Count(Optional.ofNullable(row.getString(1)).orElse(""), row.getLong(2)),
                "SELECT e.date_earliest, count(*) FROM event e" + sql.where() + " GROUP BY 1 ORDER BY 1",
                sql.parameters())) {
            if (count.value().isEmpty()) {
                undated = count.number();
            } else {
                days.add(count);
            }
        }
        return new Extent(undated + days.stream().mapToLong(Count::number).sum(), histogram(days));
    }

    /** @param days events by their first day, in order */
    private static Histogram histogram(List<Count> days) {
        long span = days.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(
                        LocalDate.parse(days.get(0).value()),
                        LocalDate.parse(days.get(days.size() - 1).value()));
        Step step = span <= DAYS_BY_DAY ? Step.DAY : span <= DAYS_BY_MONTH ? Step.MONTH : Step.YEAR;
        int length = switch (step) {
            case DAY -> 10;
            case MONTH -> 7;
            case YEAR -> 4;
        };
        Map<String, Long> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(day.value().substring(0, length), day.number(), Long::sum));
        return new Histogram(
                step,
                counts.entrySet().stream()
                        .map(e -> new Count(e.getKey(), e.getValue()))
                        .toList());
    }

    /** @param offset how many to pass over */
    public List<StoredEvent> page(long offset, int limit) {
        return database.list(
                EventSql::event,
                EventSql.SELECT + sql.where() + EventOrder.NEWEST.orderBy() + " LIMIT ? OFFSET ?",
                sql.parameters(limit, offset));
    }

    /** The values with most events; an event counts for each value that it has. */
    public List<Count> counts(Facet facet, int limit) {
        String select = switch (facet) {
            case STATUS -> "SELECT e.status, count(*) AS n FROM event e" + sql.where();
            case TYPE -> "SELECT e.type, count(*) AS n FROM event e" + sql.where();
            case COUNTRY ->
                "SELECT p.country, count(DISTINCT e.number) AS n FROM event e"
                        + " JOIN event_party p ON p.event_id = e.id" + sql.where() + " AND p.country IS NOT NULL";
            case OUTLET ->
                "SELECT d.outlet, count(DISTINCT e.number) AS n" + JOINED
                        + " JOIN document d ON d.id = em.document_id" + sql.where()
                        + " AND d.outlet IS NOT NULL";
        };
        return database.list(
                EventList::count, select + " GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?", sql.parameters(limit));
    }

    private static Count count(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Count(row.getString(1), row.getLong(2));
    }
}
