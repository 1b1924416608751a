package org.readout.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Published;
import org.readout.core.Published.Basis;

/**
 * Reads publication dates as they stand in records, pages and header lines.
 *
 * <p>The calendar day is taken as written, in whatever time zone the outlet wrote it. A date whose day and month could
 * change places ("05/12/2023") is not read.
 */
final class DateText {

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;
    private static final long FIRST_EPOCH_MILLIS = 100_000_000_000L;

    private static final String MONTH =
            "(?<%s>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** A full date in running words or digits; the groups say which form it has. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?=\\D|T|$)"
                    + "|\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + String.format(Locale.ROOT, MONTH, "m2")
                    + "[ ,-]{1,2}(?<y2>\\d{4})\\b"
                    + "|\\b" + String.format(Locale.ROOT, MONTH, "m3")
                    + " (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? ,?(?<y3>\\d{4})\\b"
                    + "|\\b(?<a4>\\d{1,2})(?<s4>[/.-])(?<b4>\\d{1,2})\\k<s4>(?<y4>\\d{4})\\b"
                    + "|(?<!\\d)(?<y5>(?:19|20)\\d{2})(?<m5>0[1-9]|1[0-2])(?<d5>[0-3]\\d)(?=T?\\d{0,6}Z?(?!\\d))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH_ONLY = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile(String.format(Locale.ROOT, MONTH, "m") + ",? (?<y>\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private DateText() {}

    /** A date found in a text, with its place there. */
    record Found(LocalDate day, int start, int end) {}

    /** The first full date in the text. */
    static Optional<Found> find(String text) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return Optional.of(new Found(day.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The publication date that a field holds: a day, or all days of a month or year if it names no more. */
    static Optional<Published> field(String value, Basis basis, String why) {
        String text = value.strip();
        if (EPOCH.matcher(text).matches()) {
            return epochDay(Long.parseLong(text)).map(day -> Published.on(day, basis, why));
        }
        Optional<Found> found = text.length() > 200 ? Optional.empty() : find(text);
        if (found.isPresent()) {
            return Optional.of(Published.on(found.get().day(), basis, why));
        }
        return month(text)
                .map(month -> new Published(month.atDay(1), month.atEndOfMonth(), basis, why))
                .or(() -> YEAR_ONLY.matcher(text).matches() && plausible(Integer.parseInt(text))
                        ? Optional.of(new Published(
                                LocalDate.of(Integer.parseInt(text), 1, 1),
                                LocalDate.of(Integer.parseInt(text), 12, 31),
                                basis,
                                why))
                        : Optional.empty());
    }

    private static Optional<YearMonth> month(String text) {
        Matcher digits = MONTH_ONLY.matcher(text);
        Matcher words = MONTH_AND_YEAR.matcher(text);
        int year;
        int month;
        if (digits.matches()) {
            year = Integer.parseInt(digits.group(1));
            month = Integer.parseInt(digits.group(2));
        } else if (words.matches()) {
            year = Integer.parseInt(words.group("y"));
            month = monthNumber(words.group("m"));
        } else {
            return Optional.empty();
        }
        return plausible(year) && month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    private static Optional<LocalDate> epochDay(long value) {
        long millis = value >= FIRST_EPOCH_MILLIS ? value : value * 1000;
        return Optional.of(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<LocalDate> day(Matcher m) {
        if (m.group("y1") != null) {
            return date(m.group("y1"), Integer.parseInt(m.group("m1")), m.group("d1"));
        }
        if (m.group("y2") != null) {
            return date(m.group("y2"), monthNumber(m.group("m2")), m.group("d2"));
        }
        if (m.group("y3") != null) {
            return date(m.group("y3"), monthNumber(m.group("m3")), m.group("d3"));
        }
        if (m.group("y5") != null) {
            return date(m.group("y5"), Integer.parseInt(m.group("m5")), m.group("d5"));
        }
        int a = Integer.parseInt(m.group("a4"));
        int b = Integer.parseInt(m.group("b4"));
        boolean dayFirst = a > 12 || a == b || m.group("s4").equals(".");
        boolean monthFirst = b > 12;
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return dayFirst ? date(m.group("y4"), b, m.group("a4")) : date(m.group("y4"), a, m.group("b4"));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return plausible(date.getYear()) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int monthNumber(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
