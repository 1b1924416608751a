package org.readout.collate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a series that a sentence gives what it tells of: "the first in nearly two months". There is one such at a time, so that it
 * stands for a day where a text gives none.
 *
 * @param ordinal "first", "second" …
 * @param length how long the series had paused, in {@code unit}s, without words for about
 * @param unit "day", "week", "month", "year" or "decade"
 */
record SeriesPlace(String ordinal, String length, String unit) {
    private static final Pattern PLACE = Pattern.compile(
            "\\b(first|second|third|fourth|fifth)\\b[^.;]{0,60}?\\b(?:in|for)\\s+"
                    + "(?:(?:nearly|almost|about|around|some|over|roughly|more than|at least|the past|the last)\\s+)*"
                    + "(\\p{L}+|\\p{N}+)\\s+(day|week|month|year|decade)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> DAYS = Map.of("week", 7, "month", 31, "year", 366, "decade", 3653);

    /** Absent where the sentence gives none. */
    static Optional<SeriesPlace> of(String sentence) {
        Matcher matcher = PLACE.matcher(sentence.replaceAll("\\s+", " "));
        return matcher.find()
                ? Optional.of(new SeriesPlace(
                        matcher.group(1).toLowerCase(Locale.ROOT),
                        number(matcher.group(2).toLowerCase(Locale.ROOT)),
                        matcher.group(3).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** How long the series had paused, as long as it may be; one unit where no number is given ("a few weeks"). After so many days there may be another such. */
    long days() {
        long units = length.matches("[0-9]{1,3}") ? Long.parseLong(length) : 1;
        return units * DAYS.getOrDefault(unit, 1);
    }

    private static String number(String word) {
        return word.equals("a") || word.equals("an") || word.equals("one")
                ? "1"
                : NumberWords.value(word, "en").orElse(word);
    }
}
