package org.readout.store.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Sector;

/**
 * Who acts or is acted on, as a reviewer reads it.
 *
 * @param text words of the document, or a name
 * @param country ISO 3166-1 alpha-3, or {@code IGO}, {@code NGO}, {@code NON}
 */
public record Party(Optional<String> text, Optional<String> country, List<Sector> sectors) {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]*?)\\s*(?:\\[([^\\[\\]]*)])?");

    public Party {
        sectors = List.copyOf(sectors);
        if (text.isEmpty() && country.isEmpty() && sectors.isEmpty()) {
            throw new IllegalArgumentException("A party has words, a country or a sector.");
        }
    }

    /**
     * Reads {@code the army [SDN MIL]}: words, then country and sectors in brackets; either part may be left out.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Party parse(String form) {
        Matcher parts = FORM.matcher(form.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + form.strip() + "\" is no party. Write words [COUNTRY SECTOR], as in: the army [SDN MIL].");
        }
        Optional<String> country = Optional.empty();
        List<Sector> sectors = new java.util.ArrayList<>();
        String codes = parts.group(2) == null ? "" : parts.group(2).strip().toUpperCase(Locale.ROOT);
        for (String code : codes.isEmpty() ? new String[0] : codes.split("[\\s,]+")) {
            Optional<Sector> sector = sector(code);
            if (country.isEmpty() && sectors.isEmpty() && (sector.isEmpty() || isBoth(code, codes))) {
                country = Optional.of(country(code));
            } else {
                sectors.add(sector.orElseThrow(
                        () -> new IllegalArgumentException("\"" + code + "\" is no sector of PLOVER.")));
            }
        }
        return new Party(Optional.of(parts.group(1).strip()).filter(w -> !w.isEmpty()), country, sectors);
    }

    /** IGO and NGO are codes of a country and of a sector: first of several, or alone, they stand for the country. */
    private static boolean isBoth(String code, String codes) {
        return (code.equals("IGO") || code.equals("NGO")) && codes.startsWith(code);
    }

    private static String country(String code) {
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("\"" + code + "\" is no country: give three letters (ISO 3166-1).");
        }
        return code;
    }

    private static Optional<Sector> sector(String code) {
        return java.util.Arrays.stream(Sector.values())
                .filter(s -> s.name().equals(code))
                .findFirst();
    }

    /** As {@link #parse} reads it; signs that have a meaning there are left out of the words. */
    String form() {
        StringBuilder form = new StringBuilder(text.map(Party::plain).orElse(""));
        StringBuilder codes = new StringBuilder(country.orElse(""));
        sectors.forEach(s -> codes.append(codes.isEmpty() ? "" : " ").append(s.name()));
        if (!codes.isEmpty()) {
            form.append(form.isEmpty() ? "" : " ").append('[').append(codes).append(']');
        }
        return form.toString();
    }

    /** What two readings of the same party share: country and first sector, since wordings vary; else the words. */
    String key() {
        return country.isEmpty() && sectors.isEmpty()
                ? text.orElse("").toLowerCase(Locale.ROOT)
                : country.orElse("?") + (sectors.isEmpty() ? "" : " " + sectors.get(0));
    }

    private static String plain(String words) {
        return words.replaceAll("[;\\[\\]\\s]+", " ").strip();
    }
}
