package org.readout.coder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.readout.coder.time.Expression.Calendar;
import org.readout.coder.time.Expression.Clock;
import org.readout.coder.time.Expression.Direction;
import org.readout.coder.time.Expression.NamedMonth;
import org.readout.coder.time.Expression.Origin;
import org.readout.coder.time.Expression.Season;
import org.readout.coder.time.Expression.Shift;
import org.readout.coder.time.Expression.Weekday;
import org.readout.coder.time.Expression.Window;
import org.readout.coder.time.Moment.Tense;
import org.readout.coder.time.Timex.Type;
import org.readout.core.Published;

/**
 * Puts a time expression on the calendar.
 *
 * <p>Where the publication date is a range, an expression counted from it covers what it means on the first and on the last of
 * those days. What cannot be resolved keeps a value with {@code X} for the unknown digits and has no days.
 */
final class Resolver {
    private final Moment moment;

    Resolver(Moment moment) {
        this.moment = moment;
    }

    /** @param period absent when the days are unknown or the expression is no point in time */
    record Resolved(Type type, String value, Optional<Period> period) {
        private static Resolved date(Period period) {
            return new Resolved(Type.DATE, period.value(), Optional.of(period));
        }

        private static Resolved unknown(String value) {
            return new Resolved(Type.DATE, value, Optional.empty());
        }
    }

    Resolved resolve(Expression expression) {
        if (expression instanceof Calendar calendar) {
            return calendar(calendar);
        } else if (expression instanceof Weekday weekday) {
            return counted("XXXX-WXX-" + weekday.day().getValue(), day -> weekday(weekday, day));
        } else if (expression instanceof Shift shift) {
            return shift(shift);
        } else if (expression instanceof Window window) {
            return window(window);
        } else if (expression instanceof NamedMonth month && month.direction() == Direction.SAME) {
            return sameYear(
                    year -> Period.month(YearMonth.of(year, month.month()), Expression.Part.WHOLE),
                    new Calendar(
                            OptionalInt.empty(),
                            OptionalInt.of(month.month()),
                            OptionalInt.empty(),
                            Expression.Part.WHOLE));
        } else if (expression instanceof Expression.MonthOfYear month) {
            return counted(
                    String.format(Locale.ROOT, "XXXX-%02d", month.month()),
                    day -> Period.month(
                            YearMonth.of(day.getYear() + month.years(), month.month()), Expression.Part.WHOLE));
        } else if (expression instanceof NamedMonth month) {
            return counted(String.format(Locale.ROOT, "XXXX-%02d", month.month()), day -> namedMonth(month, day));
        } else if (expression instanceof Season season && season.direction() == Direction.SAME) {
            return sameYear(
                    year -> Period.season(season.code(), year),
                    new Season(season.code(), OptionalInt.empty(), Direction.NONE));
        } else if (expression instanceof Season season) {
            return season(season);
        } else if (expression instanceof Expression.Era era) {
            return Resolved.date(Period.era(era.firstYear(), era.years(), era.part()));
        } else if (expression instanceof Expression.Duration duration) {
            return new Resolved(Type.DURATION, duration.unit().duration(duration.amount()), Optional.empty());
        } else if (expression instanceof Expression.Recurring recurring) {
            return new Resolved(Type.SET, recurring.value(), Optional.empty());
        } else if (expression instanceof Expression.Vague vague) {
            return new Resolved(
                    Type.DATE, vague.value(), vague.value().equals("PRESENT_REF") ? today() : Optional.empty());
        } else if (expression instanceof Clock clock) {
            return clock(clock);
        } else {
            return interval((Expression.Interval) expression);
        }
    }

    private Optional<Period> today() {
        return moment.written().map(w -> new Period(w.earliest(), w.latest(), "PRESENT_REF"));
    }

    /** Resolves on the first and on the last day of the publication range. */
    private Resolved counted(String unresolved, Function<LocalDate, Period> on) {
        if (moment.written().isEmpty()) {
            return Resolved.unknown(unresolved);
        }
        Published written = moment.written().get();
        Period first = on.apply(written.earliest());
        Period last = on.apply(written.latest());
        String value = first.value().equals(last.value()) ? first.value() : unresolved;
        return Resolved.date(new Period(first.earliest(), last.latest(), value));
    }

    private Resolved calendar(Calendar calendar) {
        OptionalInt year = calendar.year().isPresent() ? calendar.year() : moment.year();
        if (calendar.month().isEmpty()) {
            int known = calendar.year().orElseThrow();
            return known > 0
                    ? Resolved.date(Period.year(known, calendar.part()))
                    : Resolved.unknown(String.format(Locale.ROOT, "BC%04d", -known));
        }
        int month = calendar.month().getAsInt();
        if (year.isPresent() && year.getAsInt() <= 0) {
            return Resolved.unknown(String.format(Locale.ROOT, "BC%04d-%02d", -year.getAsInt(), month));
        }
        if (calendar.day().isEmpty()) {
            return year.isPresent()
                    ? Resolved.date(Period.month(YearMonth.of(year.getAsInt(), month), calendar.part()))
                    : counted(
                            String.format(Locale.ROOT, "XXXX-%02d", month),
                            day -> Period.month(nearestMonth(month, day), calendar.part()));
        }
        int day = calendar.day().getAsInt();
        String unresolved = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        try {
            return year.isPresent()
                    ? Resolved.date(Period.day(LocalDate.of(year.getAsInt(), month, day)))
                    : counted(unresolved, on -> Period.day(nearestDay(month, day, on)));
        } catch (DateTimeException e) {
            return Resolved.unknown(unresolved);
        }
    }

    /** The last such month that has begun, or in a clause about the future the first that has not ended. */
    private YearMonth nearestMonth(int month, LocalDate day) {
        YearMonth same = YearMonth.of(day.getYear(), month);
        YearMonth next = same.atEndOfMonth().isBefore(day) ? same.plusYears(1) : same;
        YearMonth last = same.atDay(1).isAfter(day) ? same.minusYears(1) : same;
        return switch (moment.tense()) {
            case FUTURE -> next;
            case PAST -> last;
            case OPEN ->
                last.until(YearMonth.from(day), ChronoUnit.MONTHS)
                                <= YearMonth.from(day).until(next, ChronoUnit.MONTHS)
                        ? last
                        : next;
        };
    }

    private LocalDate nearestDay(int month, int dayOfMonth, LocalDate day) {
        return switch (moment.tense()) {
            case FUTURE -> nearestDay(month, dayOfMonth, day, true);
            case PAST -> nearestDay(month, dayOfMonth, day, false);
            case OPEN -> {
                LocalDate last = nearestDay(month, dayOfMonth, day, false);
                LocalDate next = nearestDay(month, dayOfMonth, day, true);
                yield last.until(day, ChronoUnit.DAYS) <= day.until(next, ChronoUnit.DAYS) ? last : next;
            }
        };
    }

    private static LocalDate nearestDay(int month, int dayOfMonth, LocalDate day, boolean isFuture) {
        for (int offset = 0; offset <= 8; offset++) {
            int year = day.getYear() + (isFuture ? offset : -offset);
            if (YearMonth.of(year, month).isValidDay(dayOfMonth)) {
                LocalDate candidate = LocalDate.of(year, month, dayOfMonth);
                if (isFuture ? !candidate.isBefore(day) : !candidate.isAfter(day)) {
                    return candidate;
                }
            }
        }
        throw new DateTimeException("no such day: " + month + "-" + dayOfMonth);
    }

    private Period weekday(Weekday weekday, LocalDate day) {
        return Period.day(
                switch (weekday.direction()) {
                    case LAST -> day.with(TemporalAdjusters.previous(weekday.day()));
                    case NEXT -> day.with(TemporalAdjusters.next(weekday.day()));
                    case THIS, NONE, SAME ->
                        moment.tense() == Tense.FUTURE
                                ? day.with(TemporalAdjusters.next(weekday.day()))
                                : day.with(TemporalAdjusters.previousOrSame(weekday.day()));
                });
    }

    private Period namedMonth(NamedMonth named, LocalDate day) {
        YearMonth month = YearMonth.of(day.getYear(), named.month());
        YearMonth current = YearMonth.from(day);
        if (named.direction() == Direction.LAST && !month.isBefore(current)) {
            month = month.minusYears(1);
        } else if (named.direction() == Direction.NEXT && !month.isAfter(current)) {
            month = month.plusYears(1);
        }
        return Period.month(month, Expression.Part.WHOLE);
    }

    /** In the year that the text last spoke of; where it spoke of none, as without "that". */
    private Resolved sameYear(IntFunction<Period> inYear, Expression otherwise) {
        return moment.narrative()
                .map(p -> Resolved.date(inYear.apply(p.earliest().getYear())))
                .orElseGet(() -> resolve(otherwise));
    }

    private Resolved shift(Shift shift) {
        if (shift.origin() == Origin.WRITING) {
            String unknown = shift.amount() < 0 ? "PAST_REF" : shift.amount() > 0 ? "FUTURE_REF" : "PRESENT_REF";
            boolean isPastWeekend = shift.unit() == Unit.WEEKEND && shift.amount() == 0 && moment.tense() == Tense.PAST;
            return counted(
                    unknown,
                    day -> isPastWeekend
                            ? Period.weekend(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)))
                            : Shifts.from(day, shift));
        }
        return moment.narrative()
                .flatMap(p -> Shifts.fromNarrative(p, shift))
                .map(Resolved::date)
                .orElseGet(() -> Resolved.unknown(Shifts.unresolved(shift)));
    }

    private Resolved window(Window window) {
        if (window.unit() == Unit.NIGHT) {
            return counted("XXXX-XX-XXTNI", day -> new Period(day.minusDays(1), day, day.minusDays(1) + "TNI"));
        }
        String value = window.unit()
                .duration(window.amount().stream().mapToObj(a -> (double) a).findFirst());
        if (window.amount().isEmpty() || window.unit().isClock()) {
            return new Resolved(Type.DURATION, value, Optional.empty());
        }
        int amount = window.amount().getAsInt();
        Resolved range = counted(value, day -> {
            LocalDate far = Shifts.plus(day, window.direction() == Direction.LAST ? -amount : amount, window.unit());
            return far.isBefore(day) ? new Period(far, day, value) : new Period(day, far, value);
        });
        return new Resolved(Type.DURATION, value, range.period());
    }

    private Resolved season(Season season) {
        OptionalInt year = season.year().isPresent() ? season.year() : moment.year();
        if (year.isPresent()) {
            return Resolved.date(Period.season(season.code(), year.getAsInt()));
        }
        return counted("XXXX-" + season.code(), day -> {
            Period same = Period.season(season.code(), day.getYear());
            if (season.direction() == Direction.NEXT) {
                return same.earliest().isAfter(day) ? same : Period.season(season.code(), day.getYear() + 1);
            }
            boolean isPast = season.direction() == Direction.LAST || moment.tense() != Tense.FUTURE;
            boolean isLastYears = season.direction() == Direction.LAST
                    ? !same.latest().isBefore(day)
                    : isPast && same.earliest().isAfter(day);
            return isLastYears ? Period.season(season.code(), day.getYear() - 1) : same;
        });
    }

    private Resolved clock(Clock clock) {
        Optional<Period> day = clock.day().isPresent()
                ? resolve(clock.day().get()).period()
                : moment.narrative().filter(Period::isOneDay);
        String date = day.filter(Period::isOneDay)
                .map(p -> p.earliest().toString())
                .orElseGet(() -> clock.day().map(d -> resolve(d).value()).orElse("XXXX-XX-XX"));
        String value = date + clock.time();
        return new Resolved(Type.TIME, value, day.map(p -> p.named(value)));
    }

    private Resolved interval(Expression.Interval interval) {
        Resolved from = resolve(interval.from());
        Resolved to = resolve(interval.to());
        String value = from.value() + "/" + to.value();
        boolean isOrdered = from.period().isPresent()
                && to.period().isPresent()
                && !from.period().get().earliest().isAfter(to.period().get().latest());
        return isOrdered
                ? Resolved.date(new Period(
                        from.period().get().earliest(), to.period().get().latest(), value))
                : Resolved.unknown(value);
    }
}
