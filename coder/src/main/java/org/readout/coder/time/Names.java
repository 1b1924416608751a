package org.readout.coder.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The names of months, weekdays, seasons, times of day and ordinals. */
final class Names {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan.", 1),
            Map.entry("feb.", 2),
            Map.entry("mar.", 3),
            Map.entry("apr.", 4),
            Map.entry("jun.", 6),
            Map.entry("jul.", 7),
            Map.entry("aug.", 8),
            Map.entry("sep.", 9),
            Map.entry("sept.", 9),
            Map.entry("oct.", 10),
            Map.entry("nov.", 11),
            Map.entry("dec.", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, String> DAY_PARTS = Map.of(
            "morning",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "night",
            "TNI",
            "noon",
            "T12:00",
            "midday",
            "T12:00",
            "midnight",
            "T24:00",
            "dawn",
            "TMO",
            "dusk",
            "TEV");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private Names() {}

    /** 1 to 12, by lower-case name or abbreviation. */
    static OptionalInt month(String word) {
        return optional(MONTHS.get(word));
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    /** "Mon", "Tues.": a weekday only where a date follows. */
    static Optional<DayOfWeek> shortWeekday(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(SHORT_WEEKDAYS.get(bare));
    }

    /** The TIMEX3 code of a season. */
    static Optional<String> season(String word) {
        return Optional.ofNullable(SEASONS.get(word));
    }

    /** The TIMEX3 time of a part of the day. */
    static Optional<String> dayPart(String word) {
        return Optional.ofNullable(DAY_PARTS.get(word));
    }

    /** "third", "3rd"; absent for plain numbers. */
    static OptionalInt ordinal(String word) {
        if (ORDINALS.containsKey(word)) {
            return OptionalInt.of(ORDINALS.get(word));
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String suffix = word.substring(digits);
        boolean isOrdinal = digits > 0
                && digits < 3
                && (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th"));
        return isOrdinal ? OptionalInt.of(Integer.parseInt(word.substring(0, digits))) : OptionalInt.empty();
    }

    /** The tens of a decade's name: 90 for "nineties". */
    static OptionalInt decade(String word) {
        return optional(DECADES.get(word));
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
