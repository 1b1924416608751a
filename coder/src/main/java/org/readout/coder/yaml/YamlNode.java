package org.readout.coder.yaml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A YAML value that knows its line (1-based), so that a problem in a hand-written file can be located. */
public sealed interface YamlNode {

    int line();

    /** A scalar as written; numbers and dates are not interpreted. */
    record Text(int line, String value) implements YamlNode {}

    record Items(int line, List<YamlNode> items) implements YamlNode {}

    record Fields(int line, Map<String, YamlNode> fields) implements YamlNode {

        public Optional<YamlNode> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** A scalar field; absent when missing or not a scalar. */
        public Optional<String> text(String name) {
            return get(name).flatMap(node -> node instanceof Text text ? Optional.of(text.value()) : Optional.empty());
        }

        /** The scalars of a list field; one scalar counts as a list of one; empty when missing. */
        public List<String> texts(String name) {
            return items(name).stream()
                    .flatMap(node ->
                            node instanceof Text text ? List.of(text.value()).stream() : List.<String>of().stream())
                    .toList();
        }

        /** The mappings of a list field; empty when missing. */
        public List<Fields> records(String name) {
            return items(name).stream()
                    .flatMap(node -> node instanceof Fields f ? List.of(f).stream() : List.<Fields>of().stream())
                    .toList();
        }

        private List<YamlNode> items(String name) {
            return get(name)
                    .map(node -> node instanceof Items list ? list.items() : List.of(node))
                    .orElse(List.of());
        }
    }

    /** Reads one document; throws Jackson's located exception when the text is no YAML, names a key twice or goes on with another document. */
    static YamlNode read(InputStream in) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            JsonToken first = parser.nextToken();
            YamlNode document = first == null ? new Items(1, List.of()) : value(parser, first);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "a second document begins here", parser.currentTokenLocation());
            }
            return document;
        }
    }

    private static YamlNode value(JsonParser parser, JsonToken token) {
        int line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.START_OBJECT) {
            Map<String, YamlNode> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (fields.containsKey(name)) {
                    throw new StreamReadException(
                            parser, "the key '" + name + "' stands here twice", parser.currentTokenLocation());
                }
                fields.put(name, value(parser, parser.nextToken()));
            }
            return new Fields(line, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(value(parser, next));
            }
            return new Items(line, items);
        }
        String text = parser.getString();
        return new Text(line, text == null ? "" : text);
    }
}
