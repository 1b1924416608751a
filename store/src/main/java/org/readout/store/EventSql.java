package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An {@link EventQuery} as one prepared statement: each condition is fixed text, all that is asked for is a parameter. */
final class EventSql {
    static final String SELECT = "SELECT e.id, e.state, a.event_id, e.record, e.minted_at, e.changed_at"
            + " FROM event e LEFT JOIN event_alias a ON a.alias = e.id";

    private final StringBuilder where = new StringBuilder(" WHERE e.state = 'LIVE'");
    private final List<Object> parameters = new ArrayList<>();
    private final Optional<String> text;

    EventSql(EventQuery query) {
        this.text = query.text();
        narrow(query);
        text.ifPresent(words -> and(
                "e.id IN (SELECT em.event_id FROM mention_search s JOIN mention m ON m.number = s.rowid"
                        + " JOIN event_mention em ON em.mention_id = m.id WHERE mention_search MATCH ?)",
                words));
    }

    /** @param match what the query's text finds; absent when it has none */
    EventSql(EventQuery query, Optional<TextMatch> match) {
        this.text = Optional.empty();
        narrow(query);
        match.ifPresent(found -> and("e.number IN (SELECT value FROM json_each(?))", found.numbers()));
    }

    /** By all that is asked for but the text. */
    private void narrow(EventQuery query) {
        query.since()
                .ifPresent(
                        day -> and("coalesce(e.date_latest, e.date_earliest, e.first_reported) >= ?", day.toString()));
        query.until()
                .ifPresent(
                        day -> and("coalesce(e.date_earliest, e.date_latest, e.first_reported) <= ?", day.toString()));
        query.changedSince().ifPresent(time -> and("e.changed_at >= ?", Times.text(time)));
        query.kind().ifPresent(kind -> and("(e.type = ? OR e.type || '-' || ifnull(e.mode, '') = ?)", kind, kind));
        query.status().ifPresent(status -> and("e.status = ?", status.name()));
        query.actor().ifPresent(this::andActor);
        query.outlet()
                .ifPresent(outlet -> and(
                        "e.id IN (SELECT em.event_id FROM document d JOIN event_mention em ON em.document_id = d.id"
                                + " WHERE d.outlet = ?)",
                        outlet));
        if (query.disputed()) {
            and("e.discrepancies > 0");
        }
    }

    /** Begins with {@code WHERE}; the event is {@code e}. */
    String where() {
        return where.toString();
    }

    /** The parameters of {@link #where}, with more behind them. */
    Object[] parameters(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    private void andActor(String actor) {
        and(
                "e.id IN (SELECT event_id FROM event_party WHERE " + PartyWords.condition("actor_id", "country", "name")
                        + ")",
                new PartyWords(actor).parameters().toArray());
    }

    void run(Database database, Consumer<StoredEvent> taker) {
        check(database);
        database.each(taker, EventSql::event, SELECT + where + EventOrder.OLDEST.orderBy(), parameters.toArray());
    }

    /** @param after id of the event after which to go on */
    void page(Database database, EventOrder order, Optional<String> after, int limit, Consumer<StoredEvent> taker) {
        check(database);
        after.ifPresent(id -> and(order.isAfter(), id));
        parameters.add(limit);
        database.each(taker, EventSql::event, SELECT + where + order.orderBy() + " LIMIT ?", parameters.toArray());
    }

    long count(Database database) {
        check(database);
        return database.number("SELECT count(*) FROM event e" + where, parameters.toArray());
    }

    /** @throws IllegalArgumentException when the text is no query that FTS5 understands */
    void check(Database database) {
        text.ifPresent(words -> checkWords(database, words));
    }

    /** What FTS5 cannot read is a mistake of the person who asks, not of the file. */
    static void checkWords(Database database, String words) {
        try {
            database.number(
                    "SELECT count(*) FROM (SELECT 1 FROM mention_search WHERE mention_search MATCH ? LIMIT 1)", words);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("not a search that can be run: " + words, e);
        }
    }

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                StoredEvent.State.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Json.MAPPER.readTree(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }
}
