package org.readout.app.web;

import java.util.function.Supplier;
import org.readout.store.export.JsonText;
import org.readout.store.export.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The data of a page for programs. */
public final class Twins {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Supplier<JsonNode> json;
    private final Supplier<Table> table;

    private Twins(Supplier<JsonNode> json, Supplier<Table> table) {
        this.json = json;
        this.table = table;
    }

    /** JSON and CSV of different shape, as for a single record. */
    public static Twins of(Supplier<JsonNode> json, Supplier<Table> table) {
        return new Twins(json, table);
    }

    /** A list: in JSON the interchange records of the rows where they have one, else the columns. */
    public static Twins of(Supplier<Table> table) {
        return new Twins(() -> rows(table.get()), table);
    }

    private static JsonNode rows(Table table) {
        ArrayNode rows = MAPPER.createArrayNode();
        table.rows().each(row -> rows.add(MAPPER.readTree(JsonText.line(table, row))));
        return rows;
    }

    JsonNode json() {
        return json.get();
    }

    Table table() {
        return table.get();
    }
}
