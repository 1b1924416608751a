package org.readout.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The path of a page with its parameters, which are all of its state. Immutable; parameters keep their order.
 *
 * @param path encoded, from the root
 * @param parameters names with their values; decoded
 */
public record Address(String path, Map<String, List<String>> parameters) {
    public Address {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = java.util.Collections.unmodifiableMap(copy);
    }

    /** @param path with every part that comes from data encoded by {@link #part} */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** A part of a path: everything but unreserved characters is encoded. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** With one value in place of all that the parameter had. */
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    public Address without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new Address(path, changed);
    }

    /** The same parameters at another path. */
    public Address under(String other) {
        return new Address(other, parameters);
    }

    /** The same data in another form: {@code json} or {@code csv}. */
    public Address twin(String ending) {
        String stem = path.equals("/") ? "/index" : path;
        return new Address(stem + "." + ending, parameters);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(part(name) + "=" + part(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
