package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.store.review.Anchor;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Reading;
import org.readout.store.review.ReadingJson;
import org.readout.store.review.Verdict;
import tools.jackson.databind.JsonNode;

/** Rows of the review tables and of mentions as the values they stand for. */
final class ReviewRows {
    static final String MENTION = "m.id, m.document_id, m.trigger_start, m.trigger_end, m.record";

    private ReviewRows() {}

    /** Of a query that begins with {@link #MENTION}. */
    static CodedRecord record(ResultSet row) throws SQLException {
        return new CodedRecord(
                row.getString(1),
                new Anchor(row.getString(2), row.getInt(3), row.getInt(4)),
                Json.MAPPER.readTree(row.getString(5)));
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("number"),
                row.getString("at"),
                row.getString("reviewer"),
                Verdict.valueOf(row.getString("verdict")),
                new Anchor(row.getString("document_id"), row.getInt("trigger_start"), row.getInt("trigger_end")),
                Optional.ofNullable(row.getString("mention_id")),
                tree(row.getString("seen")),
                reading(row.getString("reading")),
                Optional.ofNullable(row.getString("note")),
                number(row, "audit"),
                number(row, "undoes"));
    }

    private static Optional<JsonNode> tree(@org.jspecify.annotations.Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(Json.MAPPER.readTree(json));
    }

    private static Optional<Reading> reading(@org.jspecify.annotations.Nullable String json) {
        return tree(json).map(ReadingJson::read);
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static List<String> coders(Database database) {
        return database.list(row -> row.getString(1), """
                SELECT DISTINCT 'coder ' || (record ->> '$.coder.version') || ', model ' || (record ->> '$.coder.model')
                  || ', codebook ' || (record ->> '$.coder.codebook')
                FROM mention ORDER BY 1
                """);
    }
}
