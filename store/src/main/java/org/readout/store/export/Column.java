package org.readout.store.export;

/**
 * A column of an exported table.
 *
 * @param meaning one line for the codebook
 */
public record Column(String name, Type type, String meaning) {

    /** What a column holds; any may be absent. */
    public enum Type {
        TEXT("VARCHAR"),
        /** An ISO 8601 day. */
        DATE("DATE"),
        INTEGER("BIGINT"),
        NUMBER("DOUBLE"),
        /** A JSON value as text. */
        JSON("VARCHAR");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
