package org.readout.store.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** When an event took place, as a reviewer reads it: a closed range of days, open on a side that is not known. */
public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    public Days {
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("A date has a first or a last day.");
        }
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("The last day " + latest.get() + " is before the first.");
        }
    }

    /**
     * Reads {@code 2024-10-09}, {@code 2024-10-07/2024-10-09}, {@code 2024-10-07/..} or {@code ../2024-10-09} (ISO 8601-2).
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Days parse(String form) {
        String[] sides = form.strip().split("/", -1);
        try {
            if (sides.length == 1) {
                Optional<LocalDate> day = Optional.of(LocalDate.parse(sides[0]));
                return new Days(day, day);
            }
            if (sides.length == 2) {
                return new Days(day(sides[0]), day(sides[1]));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(sentence(form), e);
        }
        throw new IllegalArgumentException(sentence(form));
    }

    private static String sentence(String form) {
        return "\"" + form.strip() + "\" is no date. Write 2024-10-09, or first/last day, with .. for an unknown one.";
    }

    private static Optional<LocalDate> day(String text) {
        return text.strip().equals("..") || text.isBlank()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(text.strip()));
    }

    String form() {
        return earliest.isPresent() && earliest.equals(latest)
                ? earliest.get().toString()
                : side(earliest) + "/" + side(latest);
    }

    private static String side(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
