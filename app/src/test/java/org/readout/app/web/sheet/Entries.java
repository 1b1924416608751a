package org.readout.app.web.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.EventKind;
import org.readout.core.Place;
import org.readout.core.QuadClass;
import org.readout.core.Status;
import org.readout.store.EventSummary;

/** Made-up entries. */
public final class Entries {
    private Entries() {}

    /** An assault of one state on another. */
    public static Entry of(String id, String from, String to, DateRange date) {
        return of(id, from, to, Status.OCCURRED, Optional.of(date), Optional.empty(), Optional.empty());
    }

    public static Entry on(String id, String day) {
        return of(id, "SWE", "NOR", DateRange.between(LocalDate.parse(day), LocalDate.parse(day)));
    }

    public static Entry in(String id, Place place) {
        LocalDate day = LocalDate.parse("2024-10-09");
        return of(
                id,
                "SWE",
                "NOR",
                Status.OCCURRED,
                Optional.of(DateRange.between(day, day)),
                Optional.empty(),
                Optional.of(place));
    }

    public static Entry of(
            String id,
            String from,
            String to,
            Status status,
            Optional<DateRange> date,
            Optional<LocalDate> reported,
            Optional<Place> place) {
        return Entry.of(new EventSummary(
                id,
                EventKind.of("ASSAULT"),
                QuadClass.MATERIAL_CONFLICT,
                -9,
                status,
                Optional.empty(),
                state(from),
                state(to),
                words(from),
                words(to),
                date,
                place,
                reported,
                1,
                1,
                1,
                0,
                0.9,
                List.of()));
    }

    /** An attack by and on people without a name, whom reports call so. */
    static Entry unnamed(String country, String by, String on) {
        return Entry.of(new EventSummary(
                "u",
                EventKind.of("ASSAULT"),
                QuadClass.MATERIAL_CONFLICT,
                -9,
                Status.OCCURRED,
                Optional.empty(),
                state(country),
                state(country),
                List.of(by),
                List.of(on),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                1,
                0,
                0.9,
                List.of()));
    }

    private static List<String> words(String code) {
        return code.isEmpty() ? List.of() : List.of("");
    }

    private static List<Actor> state(String code) {
        return code.isEmpty()
                ? List.of()
                : List.of(new Actor(Optional.empty(), Optional.empty(), Optional.of(code), List.of()));
    }
}
