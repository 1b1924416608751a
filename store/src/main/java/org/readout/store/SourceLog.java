package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the documents of a project come from, and what is to be looked at again and when. Each change is kept at once. */
public final class SourceLog {
    private final Database database;
    private final Clock clock;

    SourceLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps that a document is what was found at an address, for the first time or again. Of several documents at one
     * address, the one found last supersedes the others.
     *
     * @param document id of a document that the project has
     * @return whether the address had another document before
     */
    public boolean found(String address, String document, Instant at) {
        String time = Times.text(at);
        database.update("""
                INSERT INTO retrieval (address, document_id, first_at, last_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (address, document_id) DO UPDATE SET first_at = min(first_at, excluded.first_at),
                  last_at = max(last_at, excluded.last_at)
                """, address, document, time, time);
        return database.number(
                        "SELECT count(*) FROM retrieval WHERE address = ? AND document_id <> ?", address, document)
                > 0;
    }

    public Optional<Visit> visit(String address) {
        return database.first(SourceLog::visit, "SELECT * FROM visit WHERE address = ?", address);
    }

    public void put(Visit visit) {
        database.update(
                "INSERT OR REPLACE INTO visit (address, source, published_at, etag, last_modified, visited_at, next_at, failures)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                visit.address(),
                visit.source(),
                visit.published().map(Times::text),
                visit.etag(),
                visit.lastModified(),
                visit.visited().map(Times::text),
                visit.next().map(Times::text),
                visit.failures());
    }

    /** The addresses to be visited by now, those that wait longest first. */
    public List<Visit> due() {
        return database.list(
                SourceLog::visit,
                "SELECT * FROM visit WHERE next_at <= ? ORDER BY next_at, address",
                Times.text(clock.instant()));
    }

    /** The addresses that are to be visited at some time. */
    public List<Visit> planned() {
        return database.list(
                SourceLog::visit, "SELECT * FROM visit WHERE next_at IS NOT NULL ORDER BY next_at, address");
    }

    public Optional<SeenFile> file(String path) {
        return database.first(
                row -> new SeenFile(row.getString(1), row.getLong(2), Instant.parse(row.getString(3))),
                "SELECT path, bytes, modified_at FROM seen_file WHERE path = ?",
                path);
    }

    public void put(SeenFile file) {
        database.update(
                "INSERT OR REPLACE INTO seen_file (path, bytes, modified_at, read_at) VALUES (?, ?, ?, ?)",
                file.path(),
                file.bytes(),
                file.modified().toString(),
                Times.text(clock.instant()));
    }

    /** Keeps in which country an outlet sits. @param country ISO 3166-1 alpha-3 */
    public void country(String outlet, String country) {
        database.update("INSERT OR REPLACE INTO outlet_country (outlet, country) VALUES (?, ?)", outlet, country);
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString("address"),
                row.getString("source"),
                time(row, "published_at"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                time(row, "visited_at"),
                time(row, "next_at"),
                row.getInt("failures"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }
}
