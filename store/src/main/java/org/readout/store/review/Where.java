package org.readout.store.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an event took place, as a reviewer reads it.
 *
 * @param country ISO 3166-1 alpha-3
 */
public record Where(String name, Optional<String> country) {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]+?)\\s*(?:\\[([A-Za-z]{3})])?");

    /**
     * Reads {@code El Fasher [SDN]}; the country may be left out.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Where parse(String form) {
        Matcher parts = FORM.matcher(form.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + form.strip() + "\" is no place. Write its name and [COUNTRY], as in: El Fasher [SDN].");
        }
        return new Where(parts.group(1), Optional.ofNullable(parts.group(2)).map(c -> c.toUpperCase(Locale.ROOT)));
    }

    String form() {
        return name.replaceAll("[\\[\\]\\s]+", " ").strip()
                + country.map(c -> " [" + c + "]").orElse("");
    }

    String key() {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
