package org.readout.app.web.chart;

import java.util.List;

/**
 * What a page can be asked to show.
 *
 * @param action path of the page
 * @param links the same page with other settings, as links: earlier, later
 */
public record Form(String action, List<Field> fields, List<Link> links) {

    /** @param type {@code date}, {@code text}, {@code number}, {@code select} or {@code slider} */
    public record Field(String name, String label, String type, String value, List<Option> options) {}

    /** @param value empty for no restriction */
    public record Option(String value, String label, boolean chosen) {}

    /** @param here whether it is what the page shows */
    public record Link(String label, String href, boolean here) {}

    public Form {
        fields = List.copyOf(fields);
        links = List.copyOf(links);
    }

    public static Field field(String name, String label, String type, String value) {
        return new Field(name, label, type, value, List.of());
    }

    /** @param options values with their labels, the value first */
    public static Field choice(String name, String label, String value, List<List<String>> options) {
        return choice(name, label, "select", value, options);
    }

    /** A choice among periods of time, beside which there is a slider where scripts run. */
    public static Field slider(String name, String label, String value, List<List<String>> options) {
        return choice(name, label, "slider", value, options);
    }

    private static Field choice(String name, String label, String type, String value, List<List<String>> options) {
        return new Field(
                name,
                label,
                type,
                value,
                options.stream()
                        .map(o -> new Option(o.get(0), o.get(1), o.get(0).equals(value)))
                        .toList());
    }
}
