package org.readout.app.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.collate.Collation;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.Status;

/** Thirty weeks in which Israel acts against Iran now and then and, from the twentieth on, five times a week. */
public final class Crisis {
    public static final LocalDate START = LocalDate.parse("2024-01-01");
    public static final LocalDate RISE = START.plusWeeks(20);

    private Crisis() {}

    public static Collation collation() {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            LocalDate day = START.plusWeeks(week);
            for (int i = 0; i < 6; i++) {
                events.add(event(events.size(), "CONSULT", "USA", "GBR", day));
            }
            for (int i = 0; i < (week < 20 ? week % 2 : 5); i++) {
                events.add(event(events.size(), "ASSAULT", "ISR", "IRN", day));
            }
        }
        return new Collation(List.of(), events, List.of(), List.of());
    }

    private static Event event(int number, String type, String from, String to, LocalDate day) {
        return new Event(
                "event%03d".formatted(number),
                EventKind.of(type),
                MentionBuilder.quad(type),
                MentionBuilder.score(type),
                Status.OCCURRED,
                Optional.empty(),
                List.of(state(from)),
                List.of(state(to)),
                Optional.of(DateRange.between(day, day)),
                Optional.empty(),
                List.of("mention%03d".formatted(number)),
                List.of("document"),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Actor state(String country) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of());
    }
}
