package org.readout.store.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Quantity.Bound;

/**
 * A counted or measured amount, as a reviewer reads it.
 *
 * @param value absent when the text gives no readable number
 */
public record Amount(Bound bound, OptionalDouble value, String unit, Optional<String> of) {
    private static final Pattern FORM =
            Pattern.compile("(?:([A-Za-z_]+)\\s+)?(\\?|-?\\d+(?:\\.\\d+)?)\\s+([^,;]+?)(?:\\s*,\\s*([^,;]+))?");

    /**
     * Reads {@code AT_LEAST 40 people, killed}: bound (left out for EXACT), number or {@code ?}, unit, and after a comma
     * what is true of the counted.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Amount parse(String form) {
        Matcher parts = FORM.matcher(form.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + form.strip()
                    + "\" is no quantity. Write BOUND number unit, what; as in: AT_LEAST 40 people, killed.");
        }
        String value = parts.group(2);
        return new Amount(
                parts.group(1) == null ? Bound.EXACT : bound(parts.group(1).toUpperCase(Locale.ROOT)),
                value.equals("?") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value)),
                parts.group(3),
                Optional.ofNullable(parts.group(4)).map(String::strip));
    }

    private static Bound bound(String name) {
        return Arrays.stream(Bound.values())
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + name + "\" is no bound. Bounds: " + Arrays.toString(Bound.values()) + "."));
    }

    String form() {
        return (bound == Bound.EXACT ? "" : bound + " ") + number() + " " + plain(unit)
                + of.map(o -> ", " + plain(o)).orElse("");
    }

    private String number() {
        return value.isEmpty()
                ? "?"
                : new BigDecimal(Double.toString(value.getAsDouble()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String plain(String words) {
        return words.replaceAll("[,;\\s]+", " ").strip();
    }
}
