package org.readout.coder.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks a JSON value against the part of JSON Schema 2020-12 that the schemas of this project use. */
final class SchemaCheck {
    private final JsonNode schema;

    SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    List<String> problems(JsonNode value) {
        List<String> problems = new ArrayList<>();
        check("$", value, schema, problems);
        return problems;
    }

    private void check(String at, JsonNode value, JsonNode rule, List<String> problems) {
        if (rule.has("$ref")) {
            String pointer = rule.path("$ref").asString().substring(1);
            check(at, value, schema.at(pointer), problems);
            return;
        }
        if (rule.has("const") && !rule.path("const").equals(value)) {
            problems.add(at + " is not " + rule.path("const"));
        }
        if (rule.has("type") && !fits(value, rule.path("type"))) {
            problems.add(at + " is not of type " + rule.path("type"));
            return;
        }
        if (rule.has("enum") && !rule.path("enum").valueStream().anyMatch(value::equals)) {
            problems.add(at + " is not one of " + rule.path("enum"));
        }
        if (value.isString() && rule.has("pattern")) {
            Pattern pattern = Pattern.compile(rule.path("pattern").asString());
            if (!pattern.matcher(value.asString()).find()) {
                problems.add(at + " does not match " + pattern);
            }
        }
        checkNumber(at, value, rule, problems);
        checkArray(at, value, rule, problems);
        checkObject(at, value, rule, problems);
    }

    private static void checkNumber(String at, JsonNode value, JsonNode rule, List<String> problems) {
        if (!value.isNumber()) {
            return;
        }
        double number = value.asDouble();
        if (number < rule.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                || number > rule.path("maximum").asDouble(Double.POSITIVE_INFINITY)) {
            problems.add(at + " is out of range");
        }
    }

    private void checkArray(String at, JsonNode value, JsonNode rule, List<String> problems) {
        if (!value.isArray()) {
            return;
        }
        if (value.size() < rule.path("minItems").asInt(0)
                || value.size() > rule.path("maxItems").asInt(Integer.MAX_VALUE)) {
            problems.add(at + " has " + value.size() + " elements");
        }
        for (int i = 0; i < value.size(); i++) {
            check(at + "[" + i + "]", value.path(i), rule.path("items"), problems);
        }
    }

    private void checkObject(String at, JsonNode value, JsonNode rule, List<String> problems) {
        if (!value.isObject() || !rule.has("properties")) {
            return;
        }
        for (JsonNode name : rule.path("required")) {
            if (!value.has(name.asString())) {
                problems.add(at + " lacks " + name);
            }
        }
        value.propertyStream().forEach(property -> {
            String path = at + "." + property.getKey();
            if (rule.path("properties").has(property.getKey())) {
                check(path, property.getValue(), rule.path("properties").path(property.getKey()), problems);
            } else {
                problems.add(path + " is unknown");
            }
        });
    }

    private static boolean fits(JsonNode value, JsonNode types) {
        if (types.isString()) {
            return fits(value, types.asString());
        }
        return types.valueStream().anyMatch(type -> fits(value, type.asString()));
    }

    private static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }
}
