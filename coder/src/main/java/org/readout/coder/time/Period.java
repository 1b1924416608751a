package org.readout.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.readout.coder.time.Expression.Part;

/** A closed range of days with the TIMEX3 value that names it. Weeks run from Sunday to Saturday and are named by the ISO week of their Wednesday. */
record Period(LocalDate earliest, LocalDate latest, String value) {

    static Period day(LocalDate day) {
        return new Period(day, day, day.toString());
    }

    static Period week(LocalDate within) {
        LocalDate sunday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate wednesday = sunday.plusDays(3);
        String value = String.format(
                Locale.ROOT,
                "%d-W%02d",
                wednesday.get(IsoFields.WEEK_BASED_YEAR),
                wednesday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(sunday, sunday.plusDays(6), value);
    }

    /** The Saturday and Sunday nearest before or on the Sunday that ends this ISO week. */
    static Period weekend(LocalDate within) {
        LocalDate sunday = within.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        String value = String.format(
                Locale.ROOT,
                "%d-W%02d-WE",
                sunday.get(IsoFields.WEEK_BASED_YEAR),
                sunday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(sunday.minusDays(1), sunday, value);
    }

    /** Early is to the 10th, middle the 11th to the 20th, late from the 21st. */
    static Period month(YearMonth month, Part part) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        String value = month.toString();
        return switch (part) {
            case WHOLE -> new Period(first, last, value);
            case START -> new Period(first, first.withDayOfMonth(10), value);
            case MID -> new Period(first.withDayOfMonth(11), first.withDayOfMonth(20), value);
            case END -> new Period(first.withDayOfMonth(21), last, value);
        };
    }

    /** Early is January to April, middle May to August, late September to December. */
    static Period year(int year, Part part) {
        int from = switch (part) {
            case WHOLE, START -> 1;
            case MID -> 5;
            case END -> 9;
        };
        int to = switch (part) {
            case WHOLE, END -> 12;
            case START -> 4;
            case MID -> 8;
        };
        return new Period(
                YearMonth.of(year, from).atDay(1),
                YearMonth.of(year, to).atEndOfMonth(),
                String.format(Locale.ROOT, "%04d", year));
    }

    /** Early, middle and late are thirds of a decade or century. */
    static Period era(int first, int years, Part part) {
        int third = years / 3;
        int from = part == Part.MID ? first + third : part == Part.END ? first + years - third - 1 : first;
        int to = part == Part.START ? first + third : part == Part.MID ? first + 2 * third : first + years - 1;
        String value = String.format(Locale.ROOT, "%04d", first).substring(0, years == 10 ? 3 : 2);
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), value);
    }

    /** A northern season; a winter named by a year may be the one that begins or the one that ends in it. */
    static Period season(String code, int year) {
        String value = String.format(Locale.ROOT, "%04d-%s", year, code);
        return switch (code) {
            case "SP" -> new Period(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 31), value);
            case "SU" -> new Period(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31), value);
            case "FA" -> new Period(LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30), value);
            default ->
                new Period(
                        LocalDate.of(year - 1, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth(), value);
        };
    }

    boolean isOneDay() {
        return earliest.equals(latest);
    }

    Period named(String newValue) {
        return new Period(earliest, latest, newValue);
    }
}
