package org.readout.app.web.sheet;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Grouping;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.store.EventSummary;

/**
 * An event with what charts ask of it again and again.
 *
 * @param sources names ({@link Grouping}) of those who act; of a mutual act of all parties
 * @param targets names of those towards whom, without those who act themselves; empty when the event does not say
 * @param pairs who towards whom, as in series and networks
 * @param first first day it may have happened on; absent when nothing bounds it below
 * @param last last such day, inclusive; absent when nothing bounds it above
 */
public record Entry(
        EventSummary event,
        Set<String> sources,
        Set<String> targets,
        Set<Dyads.Pair> pairs,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    static Entry of(EventSummary event) {
        Optional<LocalDate> earliest = event.date().flatMap(DateRange::earliest);
        Optional<LocalDate> latest = event.date().flatMap(DateRange::latest);
        if (event.date().isEmpty()) {
            earliest = event.status().isProspective() ? event.firstReported() : Optional.empty();
            latest = event.status().isProspective() ? Optional.empty() : event.firstReported();
        }
        return new Entry(
                event,
                names(event.actors()),
                names(event.recipients()),
                Dyads.pairs(event.actors(), event.recipients()),
                earliest,
                latest);
    }

    /** Whether a date is told; else the day of the first report bounds it, above for what happened, below for what is to come. */
    public boolean isDated() {
        return event.date().isPresent();
    }

    /** Where it stands on a line of time: the middle of its days, else the end that is known; absent when none is. */
    public Optional<LocalDate> day() {
        if (first.isPresent() && last.isPresent()) {
            long days = java.time.temporal.ChronoUnit.DAYS.between(first.get(), last.get());
            return first.map(f -> f.plusDays(days / 2));
        }
        return first.or(() -> last);
    }

    /** Whether the party, by any of its names, acts or is acted on. */
    public boolean names(String party) {
        return sources.contains(party)
                || targets.contains(party)
                || anyIs(event.actors(), party)
                || anyIs(event.recipients(), party);
    }

    private static boolean anyIs(List<Actor> actors, String party) {
        for (Actor actor : actors) {
            if (actor.id().filter(party::equals).isPresent()
                    || actor.name().filter(party::equalsIgnoreCase).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(List<Actor> actors) {
        Set<String> names = new LinkedHashSet<>();
        actors.stream()
                .map(Grouping::of)
                .filter(n -> !n.equals(Grouping.UNKNOWN))
                .forEach(names::add);
        return Set.copyOf(names);
    }
}
