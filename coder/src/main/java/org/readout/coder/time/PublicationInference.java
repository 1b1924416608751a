package org.readout.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.language.AnalysedDocument;

/**
 * Works out when a document was published from the dates in its own text.
 *
 * <p>A dateline with its year decides. Otherwise every day that the clues leave possible is tried, under the conventions of news writing:
 * a past day is not after publication; a year is left out for days of the current year and of the last months of the year before; a year
 * that is written out for one day is not left out for another of the same past year; a day within the last five is called by its weekday;
 * the latest weekday named is that of publication or earlier in its week; a report of the week's news follows the latest day it names for
 * what it leads with by at most a month; and it is not more than three years later than the latest day with a year. Where public record
 * knows the people of the text, it lies in the terms of those named by their office ({@link Tenures}), and where it puts a death ("killed
 * last week") is where that death was ({@link DatedDeaths}). What remains is the range; the date stays absent when no clue gives the year,
 * when nothing but years is known, or when the range is longer than six weeks.
 */
final class PublicationInference {
    private static final int YEAR = 364;
    private static final int YEARS = 3;
    /** Two who were in office together for longer, in years, give no year worth trying. */
    private static final int LONGEST_TENURE = 12;

    private static final int LAST_YEARS = 120;
    private static final int FRESH = 31;
    private static final int NAMED_BY_WEEKDAY = 5;
    private static final int LONGEST = 42;

    private final PublicationClues clues;
    private final Optional<Dateline> dateline;
    private final DatedDeaths deaths;
    private final Tenures tenures;

    private PublicationInference(
            PublicationClues clues, Optional<Dateline> dateline, DatedDeaths deaths, Tenures tenures) {
        this.clues = clues;
        this.dateline = dateline;
        this.deaths = deaths;
        this.tenures = tenures;
    }

    static Optional<Published> infer(AnalysedDocument document, Map<Integer, List<Found>> found, PublicRecord known) {
        Optional<Dateline> dateline = Dateline.of(document, found);
        Optional<Published> written = dateline.filter(d -> d.year().isPresent())
                .flatMap(d -> d.in(d.year().getAsInt())
                        .map(day -> Published.on(day, Basis.INFERRED, "the date line \"" + d.words() + "\"")));
        return written.isPresent()
                ? written
                : new PublicationInference(
                                PublicationClues.of(document, found, known),
                                dateline,
                                DatedDeaths.of(document, found, known.deaths()),
                                Tenures.of(known.tenures()))
                        .infer();
    }

    private Optional<Published> infer() {
        Optional<LocalDate> event = latest(clues.dated, clues.landmarks, deaths.days());
        Optional<LocalDate> counter = clues.counters.stream().max(LocalDate::compareTo);
        Optional<LocalDate> upper = counter.or(() -> earliest(event.map(d -> d.plusYears(YEARS)), tenures.last()));
        if (upper.isEmpty() || !isNarrowed()) {
            return Optional.empty();
        }
        LocalDate from = latest(
                        event.stream().toList(), tenures.first().stream().toList(), List.of())
                .orElseGet(() -> upper.get().minusDays(YEAR));
        if (from.until(upper.get(), ChronoUnit.YEARS) > LONGEST_TENURE) {
            return Optional.empty();
        }
        List<LocalDate> possible = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(upper.get()); day = day.plusDays(1)) {
            if (isPossible(day)) {
                possible.add(day);
            }
        }
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = possible.get(0);
        LocalDate last = possible.get(possible.size() - 1);
        return first.until(last, ChronoUnit.DAYS) > LONGEST
                ? Optional.empty()
                : Optional.of(new Published(first, last, Basis.INFERRED, why()));
    }

    /** Whether anything but years can tell the day: only in a report of the week's news is the latest day named a recent one. */
    private boolean isNarrowed() {
        boolean isReport = !clues.recent.isEmpty() && !clues.weekdays.isEmpty();
        return dateline.isPresent() || isReport || deaths.areDated();
    }

    private static Optional<LocalDate> latest(List<LocalDate> some, List<LocalDate> others, List<LocalDate> more) {
        return Stream.of(some, others, more).flatMap(List::stream).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }

    private boolean isPossible(LocalDate day) {
        boolean followsAll = clues.dated.stream().noneMatch(d -> d.isAfter(day))
                && clues.landmarks.stream().noneMatch(d -> d.isAfter(day));
        return followsAll
                && tenures.cover(day)
                && deaths.fit(day)
                && fitsDateline(day)
                && fitsUndated(day)
                && fitsNamed(day)
                && fitsWeekdays(day)
                && isFresh(day);
    }

    private boolean fitsDateline(LocalDate day) {
        return dateline.isEmpty() || MonthDay.from(day).equals(dateline.get().day());
    }

    /** No year is left out that is written out for another day, and no day is dated that its weekday would name. */
    private boolean fitsUndated(LocalDate day) {
        for (MonthDay undated : clues.undated) {
            LocalDate meant = lastBefore(undated, day);
            boolean isTooOld = meant.getYear() != day.getYear() && meant.until(day, ChronoUnit.DAYS) > LAST_YEARS;
            boolean isInconsistent = meant.getYear() != day.getYear()
                    && clues.dated.stream().anyMatch(d -> d.getYear() == meant.getYear());
            boolean isTooNear = !clues.weekdays.isEmpty()
                    && dateline.isEmpty()
                    && meant.until(day, ChronoUnit.DAYS) <= NAMED_BY_WEEKDAY;
            if (isTooOld || isInconsistent || isTooNear) {
                return false;
            }
        }
        return clues.undated.isEmpty() || clues.dated.stream().noneMatch(d -> d.getYear() == day.getYear());
    }

    /** A day whose weekday is named beside it falls on that weekday. */
    private boolean fitsNamed(LocalDate day) {
        return clues.named.entrySet().stream()
                .allMatch(e -> lastBefore(e.getKey(), day).getDayOfWeek() == e.getValue());
    }

    /** The day is a named weekday or comes after one in the same week, Sunday to Saturday, or on the Sunday next to a Saturday. */
    private boolean fitsWeekdays(LocalDate day) {
        if (clues.weekdays.isEmpty()) {
            return true;
        }
        if (dateline.isPresent()) {
            return clues.weekdays.contains(day.getDayOfWeek())
                    || clues.weekdays.contains(day.minusDays(1).getDayOfWeek());
        }
        int latest = clues.weekdays.stream()
                .mapToInt(PublicationInference::inWeek)
                .max()
                .orElseThrow();
        return inWeek(day.getDayOfWeek()) >= latest;
    }

    private static int inWeek(DayOfWeek day) {
        return day.getValue() % 7;
    }

    private boolean isFresh(LocalDate day) {
        return dateline.isPresent()
                || clues.recent.isEmpty()
                || clues.recent.stream()
                        .map(d -> lastBefore(d, day))
                        .anyMatch(d -> d.until(day, ChronoUnit.DAYS) <= FRESH);
    }

    private static LocalDate lastBefore(MonthDay monthDay, LocalDate day) {
        LocalDate same = monthDay.atYear(day.getYear());
        return same.isAfter(day) ? monthDay.atYear(day.getYear() - 1) : same;
    }

    private String why() {
        List<String> reasons = new ArrayList<>();
        dateline.ifPresent(d -> reasons.add("the date line \"" + d.words() + "\" without a year"));
        reasons.addAll(tenures.reasons());
        reasons.addAll(deaths.reasons());
        join("past days with their year: ", clues.dated).ifPresent(reasons::add);
        join("well-known days named without a year: ", clues.landmarks).ifPresent(reasons::add);
        join("a count of the days of a war up to ", clues.counters).ifPresent(reasons::add);
        join("past days named without a year, taken to be at most a month old: ", clues.recent)
                .ifPresent(reasons::add);
        join(
                        "events told of ",
                        clues.weekdays.stream().map(PublicationInference::name).toList())
                .ifPresent(reasons::add);
        return String.join("; ", reasons);
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<String> join(String label, List<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(label
                        + values.stream()
                                .map(v -> v.toString().replace("--", ""))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }
}
