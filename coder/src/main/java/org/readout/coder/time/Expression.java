package org.readout.coder.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** What a time expression says, before it is resolved against a calendar. */
sealed interface Expression {

    /** Which part of a period is meant. */
    enum Part {
        WHOLE,
        START,
        MID,
        END
    }

    /** Where a deictic expression points. */
    enum Direction {
        NONE,
        LAST,
        THIS,
        NEXT,
        /** Of the year the text last spoke of: "that January". */
        SAME
    }

    /** What a shift is counted from: the time of writing, or the time the text last spoke of. */
    enum Origin {
        WRITING,
        NARRATIVE
    }

    /** A year, a month or a day of the calendar; years before the Common Era are negative (2 BC is -2). */
    record Calendar(OptionalInt year, OptionalInt month, OptionalInt day, Part part) implements Expression {
        static Calendar of(OptionalInt year, int month, int day) {
            return new Calendar(year, OptionalInt.of(month), OptionalInt.of(day), Part.WHOLE);
        }
    }

    record Weekday(DayOfWeek day, Direction direction) implements Expression {}

    /** "yesterday", "last week", "two years ago", "three days later": a period that many units away. */
    record Shift(int amount, Unit unit, Origin origin, Part part) implements Expression {}

    /** "the past six months", "the next two weeks"; amount absent when vague ("recent days"). */
    record Window(OptionalInt amount, Unit unit, Direction direction) implements Expression {}

    /** "in November" is a {@link Calendar}; "last November" is this; month 1 to 12. */
    record NamedMonth(int month, Direction direction) implements Expression {}

    /** "March last year": the month of the year that many years from that of writing. */
    record MonthOfYear(int month, int years) implements Expression {}

    /** @param year absent when the text does not give it */
    record Season(String code, OptionalInt year, Direction direction) implements Expression {}

    /** @param firstYear of a decade or century @param years 10 or 100 */
    record Era(int firstYear, int years, Part part) implements Expression {}

    /** @param amount absent when vague ("several days") */
    record Duration(Optional<Double> amount, Unit unit) implements Expression {}

    /** @param value the TIMEX3 value of what recurs ({@code P1W}) */
    record Recurring(String value) implements Expression {}

    /** @param value {@code PRESENT_REF}, {@code PAST_REF} or {@code FUTURE_REF} */
    record Vague(String value) implements Expression {}

    /** A time of day: {@code T10:30}, {@code TNI}; of the narrative's day where {@code day} is absent. */
    record Clock(Optional<Expression> day, String time) implements Expression {}

    /** "May 3-5", "1939–45": both ends included. */
    record Interval(Expression from, Expression to) implements Expression {}
}
