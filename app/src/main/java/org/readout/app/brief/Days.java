package org.readout.app.brief;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.DateRange;

/** Dates in words, in British order ("9 October 2024"). */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private static final Pattern OPEN_YEAR = Pattern.compile("XXXX-(0[1-9]|1[0-2])(?:-(\\d\\d))?");

    private Days() {}

    /** Absent when neither end of the range is known. */
    public static Optional<String> inWords(DateRange date) {
        if (date.earliest().isPresent() && date.latest().isPresent()) {
            return Optional.of(inWords(date.earliest().get(), date.latest().get()));
        }
        return date.earliest()
                .map(d -> "from " + DAY.format(d))
                .or(() -> date.latest().map(d -> "by " + DAY.format(d)));
    }

    /** A TIMEX3 value whose year is open, as "31 July, year not known". */
    static Optional<String> withoutYear(String timex) {
        Matcher open = OPEN_YEAR.matcher(timex);
        if (!open.matches()) {
            return Optional.empty();
        }
        String month = Month.of(Integer.parseInt(open.group(1))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String day = open.group(2) == null ? "" : Integer.parseInt(open.group(2)) + " ";
        return Optional.of(day + month + ", year not known");
    }

    public static String inWords(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return DAY.format(earliest);
        }
        if (earliest.getDayOfMonth() == 1 && latest.equals(latest.withDayOfMonth(latest.lengthOfMonth()))) {
            return wholeMonths(earliest, latest);
        }
        if (earliest.getYear() == latest.getYear() && earliest.getMonth() == latest.getMonth()) {
            return earliest.getDayOfMonth() + "–" + DAY.format(latest);
        }
        return (earliest.getYear() == latest.getYear() ? DAY_OF_YEAR : DAY).format(earliest) + " – "
                + DAY.format(latest);
    }

    /** The day of the week of a single day, else empty. */
    static String weekday(DateRange date) {
        return date.earliest()
                .filter(e -> date.latest().filter(e::equals).isPresent())
                .map(WEEKDAY::format)
                .orElse("");
    }

    private static String wholeMonths(LocalDate earliest, LocalDate latest) {
        boolean wholeYears = earliest.getMonthValue() == 1 && latest.getMonthValue() == 12;
        if (wholeYears) {
            return earliest.getYear() == latest.getYear()
                    ? "in " + earliest.getYear()
                    : earliest.getYear() + " – " + latest.getYear();
        }
        boolean oneMonth = earliest.getYear() == latest.getYear() && earliest.getMonth() == latest.getMonth();
        return oneMonth ? "in " + MONTH.format(earliest) : MONTH.format(earliest) + " – " + MONTH.format(latest);
    }
}
