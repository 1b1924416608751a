package org.readout.analysis.tension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.QuadClass;
import org.readout.core.Status;

/**
 * The acts of a collation, and which events are none.
 *
 * <p>An act is an event, never a mention, whose status is OCCURRED, ONGOING or HISTORICAL. What is expected, possible,
 * conditional, negated or denied is no act. A threat that was uttered is one, of words, with the score of THREATEN; what was threatened
 * is not. A range of days stays a range; a range with one open end is placed at the end that is known; a range longer than a year says too little and is left
 * out. An event without a date, unless it is HISTORICAL, is placed on the {@value #REPORTED_WITHIN} days up to the first report of it, as event data sets that date by
 * report have it (what that is worth: decision 7); without a day of report it is left out. {@link #datedOnly} leaves out all of them.
 *
 * <p>Immutable. What every dyad asks of them, coverage and who is in which act, is found once and kept.
 */
public final class Acts {
    /** Days, the last of them that of the first report, on one of which an event without a date is taken to have happened. */
    public static final int REPORTED_WITHIN = 3;

    private static final int LONGEST_RANGE = 366;

    private final List<Act> all;
    private final Set<String> placed;
    private final long placedOfAll;
    private final List<String> undated;
    private final List<String> vague;
    private final int notHappened;
    private final Map<Period, Coverage> coverages = new ConcurrentHashMap<>();
    private final ActsByParty byParty;
    private final DailyTold daily;

    /** @param placed ids of those of the acts that are dated by their report */
    Acts(List<Act> all, Set<String> placed, List<String> undated, List<String> vague, int notHappened) {
        this.all = all.stream()
                .sorted(Comparator.comparing(Act::first).thenComparing(Act::id))
                .toList();
        this.placed = Collections.unmodifiableSet(new HashSet<>(placed));
        this.placedOfAll = this.all.stream().filter(this::isPlaced).count();
        this.undated = List.copyOf(undated);
        this.vague = List.copyOf(vague);
        this.notHappened = notHappened;
        this.byParty = new ActsByParty(this.all);
        this.daily = new DailyTold(this.all);
    }

    /** In order of their first day. */
    public List<Act> all() {
        return all;
    }

    /** Whether the act has no date of its own and stands on the days up to its first report. */
    public boolean isPlaced(Act act) {
        return placed.contains(act.id());
    }

    /** Whether any is. */
    public boolean arePlaced() {
        return !placed.isEmpty();
    }

    /** How many are. */
    public long placed() {
        return placedOfAll;
    }

    /** How many of them are. */
    public long placed(List<Act> some) {
        return some.stream().filter(this::isPlaced).count();
    }

    /** The acts that have a date of their own; the others count as undated. */
    public Acts datedOnly() {
        List<Act> dated = all.stream().filter(a -> !isPlaced(a)).toList();
        List<String> without = Stream.concat(all.stream().filter(this::isPlaced).map(Act::id), undated.stream())
                .toList();
        return new Acts(dated, Set.of(), without, vague, notHappened);
    }

    /** Ids of events that happened and have neither a date nor a day of report that stands for it. */
    public List<String> undated() {
        return undated;
    }

    /** Ids of events that happened and whose date is a range of more than a year. */
    public List<String> vague() {
        return vague;
    }

    /** Number of events that have not happened, or are said not to have. */
    public int notHappened() {
        return notHappened;
    }

    /** Finds beforehand what all series of the period share. */
    public void prepare(Period period) {
        coverage(period);
    }

    /** How much is told in each window. */
    Coverage coverage(Period period) {
        return coverages.computeIfAbsent(period, p -> Coverage.of(all, p));
    }

    /**
     * What is asked of an event to tell whether it is an act, and which.
     *
     * @param score of the codebook, for kinds that the scale does not list
     * @param firstReported earliest day of publication; absent when none is known
     * @param confidence probability that the coding is right, 0 to 1
     */
    public record Report(
            String id,
            EventKind kind,
            QuadClass quad,
            double score,
            Status status,
            List<Actor> actors,
            List<Actor> recipients,
            Optional<DateRange> date,
            Optional<LocalDate> firstReported,
            double confidence) {}

    /**
     * @param mentions by id; an act is as sure as the surest of its mentions, since mentions of one event err together
     *     more often than apart
     */
    public static Acts of(List<Event> events, Map<String, EventMention> mentions, Scale scale) {
        return of(events, event -> confidence(event, mentions), scale);
    }

    /** @param confidence how sure each event is, 0 to 1 */
    public static Acts of(List<Event> events, ToDoubleFunction<Event> confidence, Scale scale) {
        return of(
                events.stream()
                        .map(e -> new Report(
                                e.id(),
                                e.kind(),
                                e.quad(),
                                e.score(),
                                e.status(),
                                e.actors(),
                                e.recipients(),
                                e.date(),
                                e.firstReported(),
                                confidence.applyAsDouble(e)))
                        .toList(),
                scale);
    }

    /** The same of events of which no more is at hand than what decides it. */
    public static Acts of(List<Report> events, Scale scale) {
        List<Act> acts = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        List<String> undated = new ArrayList<>();
        List<String> vague = new ArrayList<>();
        int notHappened = 0;
        for (Report event : events) {
            Optional<Days> told = event.date().flatMap(Days::of);
            Optional<Days> days = told.or(() -> Days.byReport(event));
            if (!event.status().isFactual()) {
                notHappened++;
            } else if (days.isEmpty()) {
                undated.add(event.id());
            } else if (days.get().length() > LONGEST_RANGE) {
                vague.add(event.id());
            } else {
                acts.add(act(event, days.get(), scale));
                if (told.isEmpty()) {
                    placed.add(event.id());
                }
            }
        }
        return new Acts(acts, placed, undated, vague, notHappened);
    }

    /** Acts of the dyad, in order. */
    public List<Act> of(Dyad dyad) {
        return byParty.of(dyad);
    }

    /** Positions in {@link #all} of the acts that name one of the side, whether it acts or not. */
    public BitSet naming(Side side) {
        return byParty.positions(side);
    }

    /**
     * How much is told on each of some days: every act counts by its confidence, once for each of its pairs of parties ({@link Dyads#pairs(Act)}), and is
     * spread evenly over its days.
     *
     * @param without positions in {@link #all} of acts that do not count
     */
    public double[] told(LocalDate start, int days, BitSet without) {
        return daily.from(start, days, without);
    }

    private static Act act(Report event, Days days, Scale scale) {
        double score = scale.score(event.kind()).orElse(event.score());
        return new Act(
                event.id(),
                event.kind(),
                strand(event.quad(), score),
                Math.abs(score),
                event.actors(),
                event.recipients(),
                days.first(),
                days.last(),
                event.confidence());
    }

    private static double confidence(Event event, Map<String, EventMention> mentions) {
        return event.mentions().stream()
                .map(mentions::get)
                .filter(Objects::nonNull)
                .mapToDouble(EventMention::confidence)
                .max()
                .orElse(1);
    }

    private static QuadClass strand(QuadClass quad, double score) {
        boolean words = quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.VERBAL_COOPERATION;
        if (score == 0) {
            return quad;
        }
        if (words) {
            return score < 0 ? QuadClass.VERBAL_CONFLICT : QuadClass.VERBAL_COOPERATION;
        }
        return score < 0 ? QuadClass.MATERIAL_CONFLICT : QuadClass.MATERIAL_COOPERATION;
    }

    private record Days(LocalDate first, LocalDate last) {
        static Optional<Days> of(DateRange date) {
            Optional<LocalDate> first = date.earliest().or(date::latest);
            return first.map(f -> new Days(f, date.latest().orElse(f)));
        }

        static Optional<Days> byReport(Report event) {
            return event.firstReported()
                    .filter(day -> event.status() != Status.HISTORICAL)
                    .map(day -> new Days(day.minusDays(REPORTED_WITHIN - 1), day));
        }

        long length() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }
}
