package org.readout.app.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that an operation can be told.
 *
 * @param meaning one sentence for whoever calls it
 * @param choices the values it may have; none for any
 */
record Parameter(String name, Kind kind, String meaning, boolean required, List<String> choices) {

    /** How its value is written. */
    enum Kind {
        TEXT("string", ""),
        /** A day in ISO 8601. */
        DAY("string", "date"),
        /** A day or an instant in ISO 8601, in UTC. */
        TIME("string", ""),
        NUMBER("integer", ""),
        FLAG("boolean", "");

        private final String type;
        private final String format;

        Kind(String type, String format) {
            this.type = type;
            this.format = format;
        }
    }

    Parameter {
        choices = List.copyOf(choices);
    }

    static Parameter of(String name, Kind kind, String meaning) {
        return new Parameter(name, kind, meaning, false, List.of());
    }

    static Parameter required(String name, String meaning) {
        return new Parameter(name, Kind.TEXT, meaning, true, List.of());
    }

    static Parameter choice(String name, Class<? extends Enum<?>> type, String meaning) {
        List<String> choices =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Parameter(name, Kind.TEXT, meaning, false, choices);
    }

    /** As JSON Schema. */
    ObjectNode schema() {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("type", kind.type);
        if (!kind.format.isEmpty()) {
            schema.put("format", kind.format);
        }
        if (name.equals(Question.LIMIT)) {
            schema.put("minimum", 1).put("maximum", Question.MOST).put("default", Question.USUAL);
        }
        if (!choices.isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            choices.forEach(values::add);
        }
        return schema;
    }

    /** The value in the spelling of the choices, where there are any. */
    String spelled(String value) {
        return choices.isEmpty() ? value : value.toUpperCase(Locale.ROOT);
    }
}
