package org.readout.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a table in the making, each with where in a record its value comes from. Several values of a field are
 * joined by {@code |}, in the record's order; a {@code |} or backslash inside a value is preceded by a backslash. An
 * empty text is an absent value.
 */
final class Columns<R> {
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, @Nullable Object>> values = new ArrayList<>();

    Columns<R> add(String name, Type type, String meaning, Function<R, @Nullable Object> value) {
        columns.add(new Column(name, type, meaning));
        values.add(value);
        return this;
    }

    List<Column> columns() {
        return columns;
    }

    @Nullable
    Object[] row(R record) {
        @Nullable Object[] row = new Object[values.size()];
        for (int i = 0; i < row.length; i++) {
            Object value = values.get(i).apply(record);
            row[i] = "".equals(value) ? null : value;
        }
        return row;
    }

    /** The text at a path of keys; null when absent. */
    static @Nullable String text(JsonNode node, String... path) {
        JsonNode at = at(node, path);
        return at.isMissingNode() || at.isNull() ? null : at.asString();
    }

    static @Nullable Double number(JsonNode node, String... path) {
        JsonNode at = at(node, path);
        return at.isNumber() ? Double.valueOf(at.asDouble()) : null;
    }

    static Long size(JsonNode node, String key) {
        return (long) node.path(key).size();
    }

    private static JsonNode at(JsonNode node, String... path) {
        JsonNode at = node;
        for (String key : path) {
            at = at.path(key);
        }
        return at;
    }

    /** One value for each element of an array. */
    static String each(JsonNode array, Function<JsonNode, String> value) {
        return array.valueStream().map(value).map(Columns::escaped).collect(Collectors.joining("|"));
    }

    /** The elements of an array of texts. */
    static String joined(JsonNode array) {
        return each(array, JsonNode::asString);
    }

    /** For {@link #each}: the text under a key, empty when absent. */
    static Function<JsonNode, String> key(String key) {
        return node -> node.hasNonNull(key) ? node.path(key).asString() : "";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** A Gleditsch–Ward or Correlates of War number for each party, empty where it has none. */
    static String codes(JsonNode parties, Function<CountryCodes.Codes, Object> code) {
        return each(
                parties,
                party ->
                        code(text(party, "country"), code).map(Object::toString).orElse(""));
    }

    static Optional<Object> code(@Nullable String iso3, Function<CountryCodes.Codes, Object> code) {
        return Optional.ofNullable(iso3).flatMap(CountryCodes::of).map(code);
    }

    static @Nullable Object number(@Nullable String iso3, Function<CountryCodes.Codes, Integer> code) {
        return Optional.ofNullable(iso3)
                .flatMap(CountryCodes::of)
                .map(c -> (Object) code.apply(c).longValue())
                .orElse(null);
    }
}
