package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.analysis.forecast.EventType;
import org.readout.core.Actor;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;

/** Makes acts for tests. Parties are country codes of three capitals, or names. */
public final class ActBuilder {
    private int made;

    public Act deed(String from, String to, String day) {
        return act(QuadClass.MATERIAL_CONFLICT, 9, List.of(from), List.of(to), day, day, 1);
    }

    public Act help(String from, String to, String day) {
        return act(QuadClass.MATERIAL_COOPERATION, 9, List.of(from), List.of(to), day, day, 1);
    }

    public Act act(
            QuadClass strand,
            double weight,
            List<String> from,
            List<String> to,
            String first,
            String last,
            double confidence) {
        return new Act(
                "e%03d".formatted(made++),
                EventKind.of("TEST"),
                strand,
                weight,
                actors(from),
                actors(to),
                LocalDate.parse(first),
                LocalDate.parse(last),
                confidence);
    }

    /** Of a PLOVER type, on one day. */
    public Act act(String type, String from, String to, String day) {
        return act(type, List.of(from), List.of(to), day, day);
    }

    public Act act(String type, List<String> from, List<String> to, String first, String last) {
        return new Act(
                "e%03d".formatted(made++),
                EventKind.of(type),
                EventType.of(type).orElseThrow().quad(),
                5,
                actors(from),
                actors(to),
                LocalDate.parse(first),
                LocalDate.parse(last),
                1);
    }

    public static Acts acts(List<Act> all) {
        return new Acts(all, Set.of(), List.of(), List.of(), 0);
    }

    static List<Actor> actors(List<String> names) {
        List<Actor> actors = new ArrayList<>();
        for (String name : names) {
            boolean country = name.matches("[A-Z]{3}");
            actors.add(new Actor(
                    Optional.empty(),
                    country ? Optional.empty() : Optional.of(name),
                    country ? Optional.of(name) : Optional.empty(),
                    List.of()));
        }
        return actors;
    }
}
