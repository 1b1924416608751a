package org.readout.store.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows as JSON objects: the interchange record where there is one, else the columns. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonText() {}

    /** One row, without a line end. */
    public static String line(Table table, Table.Row row) {
        return row.record().orElseGet(() -> flat(table, row).toString());
    }

    /** A GeoJSON feature with the columns as properties; absent for a row without coordinates. */
    static Optional<String> feature(Table table, Table.Row row) {
        @Nullable Object latitude = row.values()[table.indexOf("place_lat").orElseThrow()];
        @Nullable Object longitude = row.values()[table.indexOf("place_lon").orElseThrow()];
        if (!(latitude instanceof Double north) || !(longitude instanceof Double east)) {
            return Optional.empty();
        }
        ObjectNode feature = MAPPER.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", String.valueOf(row.values()[0]));
        ObjectNode geometry = feature.putObject("geometry");
        geometry.put("type", "Point");
        geometry.putArray("coordinates").add(east).add(north);
        feature.set("properties", flat(table, row));
        return Optional.of(feature.toString());
    }

    /** A GeoJSON feature collection of the rows that have coordinates. */
    static void features(Table table, Consumer<String> out) {
        out.accept("{\"type\":\"FeatureCollection\",\"features\":[");
        String[] before = {"\n"};
        table.rows()
                .each(row -> feature(table, row).ifPresent(feature -> {
                    out.accept(before[0] + feature);
                    before[0] = ",\n";
                }));
        out.accept("\n]}\n");
    }

    private static ObjectNode flat(Table table, Table.Row row) {
        ObjectNode node = MAPPER.createObjectNode();
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            put(node, columns.get(i), row.values()[i]);
        }
        return node;
    }

    private static void put(ObjectNode node, Column column, @Nullable Object value) {
        if (value == null) {
            node.putNull(column.name());
        } else if (column.type() == Column.Type.JSON) {
            JsonNode tree = MAPPER.readTree(value.toString());
            node.set(column.name(), tree);
        } else if (value instanceof Long number) {
            node.put(column.name(), number);
        } else if (value instanceof Double number) {
            node.put(column.name(), number);
        } else {
            node.put(column.name(), value.toString());
        }
    }
}
