package org.readout.app.web.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Grouping;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.store.EventSummary;

/** An event with what charts ask of it again and again. Immutable to its readers. */
public final class Entry {
    /** Those that stand nowhere in time come last. */
    public static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(
                    (Entry e) -> e.day().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(e -> e.event().id());

    private final EventSummary event;
    private final Set<String> sources;
    private final Set<String> targets;
    private final Set<Dyads.Pair> pairs;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;
    private final Optional<LocalDate> day;
    private final long earliest;
    private final long latest;
    private final boolean placed;

    /** Made when it is first asked for; two threads may make the same. */
    private @Nullable String headline;

    private Entry(EventSummary event, Optional<LocalDate> first, Optional<LocalDate> last) {
        this.event = event;
        this.sources = groups(event.actors());
        this.targets = groups(event.recipients());
        this.pairs = Dyads.pairs(event.actors(), event.recipients());
        this.first = first;
        this.last = last;
        this.day = first.isPresent() && last.isPresent()
                ? first.map(f -> f.plusDays(ChronoUnit.DAYS.between(f, last.get()) / 2))
                : first.or(() -> last);
        boolean range = first.isPresent() && last.isPresent();
        this.earliest = (range ? first : day).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        this.latest = (range ? last : day).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        this.placed = event.place().isPresent();
    }

    static Entry of(EventSummary event) {
        Optional<LocalDate> earliest = event.date().flatMap(DateRange::earliest);
        Optional<LocalDate> latest = event.date().flatMap(DateRange::latest);
        if (event.date().isEmpty()) {
            earliest = event.status().isProspective() ? event.firstReported() : Optional.empty();
            latest = event.status().isProspective() ? Optional.empty() : event.firstReported();
        }
        return new Entry(event, earliest, latest);
    }

    public EventSummary event() {
        return event;
    }

    /** Names ({@link Grouping}) of those who act; of a mutual act of all parties. */
    public Set<String> sources() {
        return sources;
    }

    /** Names of those towards whom; empty when the event does not say. */
    public Set<String> targets() {
        return targets;
    }

    /** Who towards whom, as in series and networks. */
    public Set<Dyads.Pair> pairs() {
        return pairs;
    }

    /** First day it may have happened on; absent when nothing bounds it below. */
    public Optional<LocalDate> first() {
        return first;
    }

    /** Last day it may have happened on, inclusive; absent when nothing bounds it above. */
    public Optional<LocalDate> last() {
        return last;
    }

    /** Where it stands on a line of time: the middle of its days, else the end that is known; absent when none is. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** Whether any of the days on which it may have happened, or else the one it stands at, is among these, both inclusive. */
    boolean meets(LocalDate from, LocalDate to) {
        return earliest <= to.toEpochDay() && latest >= from.toEpochDay();
    }

    /** Whether the reports tell its place. */
    public boolean isPlaced() {
        return placed;
    }

    /** Whether a date is told; else the day of the first report bounds it, above for what happened, below for what is to come. */
    public boolean isDated() {
        return event.date().isPresent();
    }

    /** One line of who, what and where, with whose word alone it is; parties without a name as the reports call them. */
    public String headline() {
        String known = headline;
        if (known == null) {
            known = EventWords.headline(event);
            headline = known;
        }
        return known;
    }

    /** All names under which its parties are found, in lower case: of the side they stand on, their own, their ids. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream()).forEach(actor -> {
            names.add(Grouping.of(actor).toLowerCase(Locale.ROOT));
            actor.name().map(n -> n.toLowerCase(Locale.ROOT)).ifPresent(names::add);
            actor.id().map(n -> n.toLowerCase(Locale.ROOT)).ifPresent(names::add);
        });
        names.remove(Grouping.UNKNOWN);
        return names;
    }

    private static Set<String> groups(List<Actor> actors) {
        Set<String> names = new LinkedHashSet<>();
        actors.stream()
                .map(Grouping::of)
                .filter(n -> !n.equals(Grouping.UNKNOWN))
                .forEach(names::add);
        return Set.copyOf(names);
    }
}
