package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents that a query finds, a part at a time: the last published first, undated ones last. */
public final class DocumentList {
    private static final String LINE = """
            SELECT d.id, d.file, d.title, d.outlet, d.url, d.published_earliest, d.published_latest, d.published_basis,
              d.published_why, d.added_at, length(d.text) AS characters,
              (SELECT count(*) FROM mention m WHERE m.document_id = d.id) AS mentions,
              (SELECT count(*) FROM problem p WHERE p.document_id = d.id) AS problems,
              (SELECT json_group_array(DISTINCT l.kind) FROM lineage l WHERE l.document_id = d.id) AS rests
            FROM document d""";

    private final Database database;
    private final StringBuilder where = new StringBuilder(" WHERE 1");
    private final List<Object> parameters = new ArrayList<>();

    DocumentList(Database database, DocumentQuery query) {
        this.database = database;
        query.outlet().ifPresent(outlet -> and("d.outlet = ?", outlet));
        query.since().ifPresent(day -> and("d.published_latest >= ?", day.toString()));
        query.until().ifPresent(day -> and("d.published_earliest <= ?", day.toString()));
        query.words().ifPresent(words -> {
            String pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            and("(d.title LIKE ? ESCAPE '!' OR d.file LIKE ? ESCAPE '!')", pattern, pattern);
        });
    }

    /** The documents of a story. */
    static DocumentList ofStory(Database database, String story) {
        DocumentList list = new DocumentList(database, DocumentQuery.ALL);
        list.and(
                "d.id IN (SELECT d.document_id FROM story s JOIN story_document d ON d.founder = s.founder WHERE s.id = ?)",
                story);
        return list;
    }

    private void and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    public long count() {
        return database.number("SELECT count(*) FROM document d" + where, parameters.toArray());
    }

    /** @param offset how many to pass over */
    public List<DocumentLine> page(long offset, int limit) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(limit);
        all.add(offset);
        return database.list(
                DocumentList::line,
                LINE + where + " ORDER BY d.published_earliest DESC, d.number DESC LIMIT ? OFFSET ?",
                all.toArray());
    }

    private static DocumentLine line(ResultSet row) throws SQLException {
        return new DocumentLine(
                row.getString("id"),
                row.getString("file"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")),
                ProjectReader.published(row),
                Json.MAPPER
                        .readTree(row.getString("rests"))
                        .valueStream()
                        .map(n -> n.asString())
                        .toList(),
                row.getLong("mentions"),
                row.getLong("problems"),
                row.getLong("characters"),
                row.getString("added_at"));
    }
}
