package org.readout.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event took or takes place: a closed range of calendar days.
 *
 * @param earliest absent when the text supports no first day (also when only the year is unknown)
 * @param latest absent when the text supports no last day
 * @param timex the TIMEX3 value the range was read from ({@code 2024-10-09}, {@code 2024-W32}, {@code XXXX-08-06})
 * @param source the words it was read from; absent when the date is inherited from the passage or the publication date
 */
public record DateRange(
        Optional<LocalDate> earliest, Optional<LocalDate> latest, Optional<String> timex, Optional<Excerpt> source) {

    public DateRange {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("date range " + earliest + " to " + latest);
        }
    }

    public static DateRange between(LocalDate earliest, LocalDate latest) {
        return new DateRange(Optional.of(earliest), Optional.of(latest), Optional.empty(), Optional.empty());
    }
}
