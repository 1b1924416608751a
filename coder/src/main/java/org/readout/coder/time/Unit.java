package org.readout.coder.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units of calendar and clock, with their designators in an ISO 8601 duration. */
enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    NIGHT("D"),
    WEEKEND("D"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE");

    private static final Map<String, Unit> NAMES = Map.ofEntries(
            Map.entry("second", SECOND),
            Map.entry("minute", MINUTE),
            Map.entry("hour", HOUR),
            Map.entry("day", DAY),
            Map.entry("night", NIGHT),
            Map.entry("weekend", WEEKEND),
            Map.entry("week", WEEK),
            Map.entry("fortnight", WEEK),
            Map.entry("month", MONTH),
            Map.entry("year", YEAR),
            Map.entry("decade", DECADE),
            Map.entry("century", CENTURY));

    private final String designator;

    Unit(String designator) {
        this.designator = designator;
    }

    /** The unit with this singular name, in lower case. */
    static Optional<Unit> singular(String word) {
        return Optional.ofNullable(NAMES.get(word));
    }

    static Optional<Unit> plural(String word) {
        if (word.equals("centuries")) {
            return Optional.of(CENTURY);
        }
        return word.endsWith("s") ? singular(word.substring(0, word.length() - 1)) : Optional.empty();
    }

    static Optional<Unit> named(String word) {
        return singular(word).or(() -> plural(word));
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** The ISO 8601 duration of so many; {@code X} for an unknown amount. */
    String duration(Optional<Double> amount) {
        String number = amount.map(Unit::plain).orElse("X");
        return (isClock() ? "PT" : "P") + number + designator;
    }

    private static String plain(double amount) {
        return amount == Math.rint(amount) ? String.valueOf((long) amount) : String.format(Locale.ROOT, "%s", amount);
    }
}
