package org.readout.coder.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coder.time.Expression.Calendar;
import org.readout.coder.time.Expression.Interval;
import org.readout.coder.time.Expression.Part;

/** Reads calendar dates in British, American and ISO order, whole or in part. */
final class CalendarReader {
    private static final int SHORTEST_PREFIX = 3;

    private final Words words;
    private final YearReader years;

    CalendarReader(Words words) {
        this.words = words;
        this.years = new YearReader(words);
    }

    /** The longest date that begins at this word. */
    Optional<Match> read(int start) {
        return iso(start)
                .or(() -> holiday(start))
                .or(() -> withWeekday(start))
                .or(() -> monthFirst(start))
                .or(() -> dayFirst(start))
                .or(() -> inPart(start))
                .or(() -> prefixed(start))
                .or(() -> years.bare(start).map(y -> new Match(y.end(), year(y.value(), Part.WHOLE))));
    }

    private static Calendar year(int year, Part part) {
        return new Calendar(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), part);
    }

    private Optional<Match> iso(int start) {
        String form = words.form(start);
        if (form.equals("9/11")) {
            return Optional.of(new Match(start + 1, Calendar.of(OptionalInt.of(2001), 9, 11)));
        }
        boolean isIso = form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
        if (!isIso || !digits(form.substring(0, 4) + form.substring(5, 7) + form.substring(8))) {
            return Optional.empty();
        }
        int month = Integer.parseInt(form.substring(5, 7));
        int day = Integer.parseInt(form.substring(8));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? Optional.of(new Match(
                        start + 1, Calendar.of(OptionalInt.of(Integer.parseInt(form.substring(0, 4))), month, day)))
                : Optional.empty();
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "New Year's Eve", "Christmas Day": fixed days only. */
    private Optional<Match> holiday(int start) {
        if (words.is(start, "new") && words.is(start + 1, "year") && words.is(start + 2, "'s", "’s")) {
            if (words.is(start + 3, "eve")) {
                return Optional.of(fixedDay(start + 4, 12, 31));
            }
            return words.is(start + 3, "day") ? Optional.of(fixedDay(start + 4, 1, 1)) : Optional.empty();
        }
        if (words.is(start, "christmas") && words.isCapitalised(start)) {
            boolean isEve = words.is(start + 1, "eve");
            int end = isEve || words.is(start + 1, "day") ? start + 2 : start + 1;
            return Optional.of(fixedDay(end, 12, isEve ? 24 : 25));
        }
        return Optional.empty();
    }

    private Match fixedDay(int end, int month, int day) {
        Optional<YearReader.Year> year = years.after(end);
        return new Match(
                year.map(YearReader.Year::end).orElse(end),
                Calendar.of(year.map(y -> OptionalInt.of(y.value())).orElse(OptionalInt.empty()), month, day));
    }

    /** "Wednesday, Oct. 9", "Monday the 3rd of May"; the date alone counts. */
    private Optional<Match> withWeekday(int start) {
        String word = words.lower(start);
        if (Names.weekday(word).isEmpty() && Names.shortWeekday(word).isEmpty()) {
            return Optional.empty();
        }
        int at = words.is(start + 1, ",") ? start + 2 : start + 1;
        return monthFirst(at)
                .or(() -> dayFirst(words.is(at, "the") ? at + 1 : at))
                .filter(m -> m.expression() instanceof Calendar c && c.day().isPresent());
    }

    /** "Oct. 9, 2024", "May 3-5", "November 2023", "October". */
    private Optional<Match> monthFirst(int start) {
        OptionalInt month = Names.month(words.lower(start));
        if (month.isEmpty() || !words.isCapitalised(start)) {
            return Optional.empty();
        }
        int afterThe = words.is(start + 1, "the") ? start + 2 : start + 1;
        OptionalInt day = day(afterThe);
        if (day.isPresent() && !isYearInstead(afterThe)) {
            return Optional.of(daysOf(month.getAsInt(), day.getAsInt(), afterThe + 1));
        }
        Optional<YearReader.Year> year = years.after(words.is(start + 1, "of") ? start + 2 : start + 1);
        if (year.isEmpty() && !isMonth(start)) {
            return Optional.empty();
        }
        if (words.is(start + 1, "last", "this", "next") && words.is(start + 2, "year")) {
            int years = words.is(start + 1, "last") ? -1 : words.is(start + 1, "next") ? 1 : 0;
            return Optional.of(new Match(start + 3, new Expression.MonthOfYear(month.getAsInt(), years)));
        }
        return Optional.of(new Match(
                year.map(YearReader.Year::end).orElse(start + 1),
                new Calendar(
                        year.map(y -> OptionalInt.of(y.value())).orElse(OptionalInt.empty()),
                        month,
                        OptionalInt.empty(),
                        Part.WHOLE)));
    }

    /** Whether the number after a month is a year of two digits, written with an apostrophe. */
    private boolean isYearInstead(int index) {
        return words.form(index).startsWith("'");
    }

    /** A day and possibly a second one, after the month. */
    private Match daysOf(int month, int first, int at) {
        if (words.isDash(at) || words.is(at, "to", "and", "until")) {
            OptionalInt last = day(at + 1);
            boolean isRange = last.isPresent()
                    && last.getAsInt() > first
                    && (words.isDash(at) || !Unit.named(words.lower(at + 2)).isPresent())
                    && !Names.month(words.lower(at + 2)).isPresent();
            if (isRange) {
                return interval(month, first, last.getAsInt(), at + 2);
            }
        }
        return fixedDay(at, month, first);
    }

    private Match interval(int month, int first, int last, int at) {
        Match end = fixedDay(at, month, last);
        OptionalInt year = ((Calendar) end.expression()).year();
        return new Match(end.end(), new Interval(Calendar.of(year, month, first), end.expression()));
    }

    /** "9 October 2024", "the 3rd of May", "3-5 May". */
    private Optional<Match> dayFirst(int start) {
        OptionalInt first = day(start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int at = start + 1;
        boolean isRange = words.isDash(at) || words.is(at, "to", "and");
        OptionalInt last = isRange ? day(at + 1) : OptionalInt.empty();
        at = last.isPresent() ? at + 2 : at;
        at = words.is(at, "of") ? at + 1 : at;
        OptionalInt month = Names.month(words.lower(at));
        if (month.isEmpty() || !words.isCapitalised(at)) {
            return Optional.empty();
        }
        return Optional.of(
                last.isPresent() && last.getAsInt() > first.getAsInt()
                        ? interval(month.getAsInt(), first.getAsInt(), last.getAsInt(), at + 1)
                        : fixedDay(at + 1, month.getAsInt(), first.getAsInt()));
    }

    /** "early November", "the end of 2011", "mid December". */
    private Optional<Match> inPart(int start) {
        int at = words.is(start, "the") ? start + 1 : start;
        Part part = partOf(words.lower(at));
        if (part == Part.WHOLE) {
            return Optional.empty();
        }
        boolean isNoun = words.is(at, "beginning", "start", "middle", "end", "close");
        if (isNoun && !words.is(at + 1, "of")) {
            return Optional.empty();
        }
        int next = isNoun || words.is(at + 1, "in") && !words.is(at, "mid") ? at + 2 : at + 1;
        next = words.isDash(next) ? next + 1 : next;
        return monthFirst(next)
                .or(() -> years.after(next(at, isNoun)).map(y -> new Match(y.end(), year(y.value(), Part.WHOLE))))
                .flatMap(m -> parted(m, part));
    }

    private int next(int at, boolean isNoun) {
        int next = isNoun ? at + 2 : at + 1;
        return words.is(next, "in") || words.isDash(next) ? next + 1 : next;
    }

    static Part partOf(String word) {
        return switch (word) {
            case "early", "beginning", "start" -> Part.START;
            case "mid", "middle" -> Part.MID;
            case "late", "end", "close" -> Part.END;
            default -> Part.WHOLE;
        };
    }

    private static Optional<Match> parted(Match match, Part part) {
        if (match.expression() instanceof Calendar c && c.day().isEmpty()) {
            return Optional.of(new Match(match.end(), new Calendar(c.year(), c.month(), c.day(), part)));
        }
        return Optional.empty();
    }

    /** "mid-December 2023", "late-1987": one word. */
    private Optional<Match> prefixed(int start) {
        String lower = words.lower(start);
        int dash = lower.indexOf('-');
        if (dash < SHORTEST_PREFIX) {
            return Optional.empty();
        }
        Part part = partOf(lower.substring(0, dash));
        String rest = lower.substring(dash + 1);
        if (part == Part.WHOLE) {
            return Optional.empty();
        }
        OptionalInt month = Names.month(rest);
        if (month.isPresent()) {
            Optional<YearReader.Year> year = years.after(start + 1);
            return Optional.of(new Match(
                    year.map(YearReader.Year::end).orElse(start + 1),
                    new Calendar(
                            year.map(y -> OptionalInt.of(y.value())).orElse(OptionalInt.empty()),
                            month,
                            OptionalInt.empty(),
                            part)));
        }
        return YearReader.fourDigits(rest).stream()
                .mapToObj(y -> new Match(start + 1, year(y, part)))
                .findFirst();
    }

    /** A day of the month: 1 to 31, plain or ordinal in digits. */
    private OptionalInt day(int index) {
        String form = words.lower(index);
        OptionalInt value = form.length() <= 2 ? words.integer(index) : Names.ordinal(form);
        if (value.isPresent() && !form.isEmpty() && !Character.isDigit(form.charAt(0))) {
            return OptionalInt.empty();
        }
        return value.isPresent() && value.getAsInt() >= 1 && value.getAsInt() <= 31 ? value : OptionalInt.empty();
    }

    /** Whether a capitalised "May", "March" or abbreviation is a month where neither day nor year follows. */
    private boolean isMonth(int index) {
        if (!words.is(index, "may", "march", "mar", "mar.", "jan", "dec", "sep", "jun", "jul")) {
            return true;
        }
        return words.is(
                index - 1, "in", "since", "of", "last", "next", "this", "until", "by", "early", "late", "mid", "during",
                "between", "through", "from", "before", "after");
    }
}
