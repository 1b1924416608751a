package org.readout.collate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.core.DateRange;
import org.readout.core.Published;

/** A closed range of calendar days with both ends known. */
record DayRange(LocalDate earliest, LocalDate latest) {

    DayRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(earliest + " to " + latest);
        }
    }

    static Optional<DayRange> of(DateRange range) {
        return range.earliest().flatMap(from -> range.latest().map(to -> new DayRange(from, to)));
    }

    static DayRange of(Published published) {
        return new DayRange(published.earliest(), published.latest());
    }

    /** The number of days from the first to the last; 0 for one day. */
    long width() {
        return ChronoUnit.DAYS.between(earliest, latest);
    }

    /** Days between the ranges; 0 when they overlap, 1 for neighbours. */
    long gap(DayRange other) {
        if (latest.isBefore(other.earliest)) {
            return ChronoUnit.DAYS.between(latest, other.earliest);
        }
        return other.latest.isBefore(earliest) ? ChronoUnit.DAYS.between(other.latest, earliest) : 0;
    }

    Optional<DayRange> intersection(DayRange other) {
        LocalDate from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
        LocalDate to = latest.isBefore(other.latest) ? latest : other.latest;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DayRange(from, to));
    }
}
