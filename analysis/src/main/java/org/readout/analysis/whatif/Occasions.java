package org.readout.analysis.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Dyads;
import org.readout.core.EventKind;

/** The acts of a record that are dated closely, by pair, and the span that they cover. Immutable but for what is found once and kept; serves any number of suppositions. */
public final class Occasions {
    private static final int LONGEST_RANGE = 3;
    private static final int SPARE = 10;
    private static final int SILENCE = 30;

    private final Map<Dyads.Pair, Map<String, List<Act>>> byPair = new HashMap<>();
    private final List<Dyads.Pair> pairs;
    private final Map<EventKind, AnyPair> anyPair = new ConcurrentHashMap<>();
    private final List<LocalDate> starts;
    private final LocalDate start;
    private final LocalDate from;
    private final int days;

    /** How many occasions there are between any two, and what followed them; nothing where they are too few. */
    record AnyPair(int occasions, List<Aftermath.Followed> followed) {}

    /** An act with its pair. */
    record Occasion(Dyads.Pair pair, Act act) {}

    /**
     * The span leaves out of the earliest tenth of the acts, which are mostly looks back at what was long ago, those before more than {@value #SILENCE} days
     * without any.
     *
     * @param from the first day of which nothing is known
     * @param days to look ahead
     */
    public Occasions(Acts acts, LocalDate from, int days) {
        List<Act> close = acts.all().stream()
                .filter(a -> a.days() <= LONGEST_RANGE && a.last().isBefore(from))
                .toList();
        this.start = close.isEmpty() ? from : start(close);
        this.from = from;
        this.days = days;
        TreeSet<LocalDate> told = new TreeSet<>();
        for (Act act : close) {
            if (!act.first().isBefore(start)) {
                act.first().datesUntil(act.last().plusDays(1)).forEach(told::add);
                Dyads.pairs(act).forEach(p -> add(p, act));
            }
        }
        this.pairs = byPair.keySet().stream()
                .sorted(Comparator.comparing(Dyads.Pair::source).thenComparing(Dyads.Pair::target))
                .toList();
        this.starts =
                told.stream().filter(day -> day.plusDays(days).isBefore(from)).toList();
    }

    private void add(Dyads.Pair pair, Act act) {
        byPair.computeIfAbsent(pair, k -> new TreeMap<>())
                .computeIfAbsent(act.kind().type(), t -> new ArrayList<>())
                .add(act);
    }

    private static LocalDate start(List<Act> close) {
        int at = close.size() / SPARE;
        while (at > 0
                && ChronoUnit.DAYS.between(
                                close.get(at - 1).first(), close.get(at).first())
                        <= SILENCE) {
            at--;
        }
        return close.get(at).first();
    }

    /** Those of the very parties, in the order of pairs, then of time. */
    List<Occasion> of(Supposition supposition) {
        Dyad dyad = new Dyad(supposition.actor(), supposition.recipient());
        return of(supposition.kind(), pair -> isBetween(pair, dyad), dyad::has);
    }

    /** What followed those between any two, found once for each kind. */
    AnyPair ofAnyPair(EventKind kind) {
        return anyPair.computeIfAbsent(kind, k -> {
            List<Occasion> found = of(k, pair -> true, act -> true);
            return new AnyPair(
                    found.size(), found.size() < Aftermath.FEWEST ? List.of() : new Following(this, found).all());
        });
    }

    /** Finds beforehand what followed events of these kinds between any two, which takes longest. */
    public void prepare(List<EventKind> kinds) {
        kinds.forEach(this::ofAnyPair);
    }

    private List<Occasion> of(EventKind kind, Predicate<Dyads.Pair> between, Predicate<Act> wanted) {
        List<Occasion> found = new ArrayList<>();
        for (Dyads.Pair pair : pairs) {
            if (!between.test(pair)) {
                continue;
            }
            Optional<LocalDate> until = Optional.empty();
            for (Act act : types(pair).getOrDefault(kind.type(), List.of())) {
                boolean apart = until.filter(act.last()::isBefore).isEmpty();
                if (apart
                        && Supposition.isOf(kind, act.kind())
                        && wanted.test(act)
                        && act.last().plusDays(days).isBefore(from)) {
                    found.add(new Occasion(pair, act));
                    until = Optional.of(act.last().plusDays(days + 1L));
                }
            }
        }
        return found;
    }

    private static boolean isBetween(Dyads.Pair pair, Dyad dyad) {
        return dyad.source().hasName(pair.source()) && dyad.target().hasName(pair.target());
    }

    /** The acts between a pair by their types, which are in the order of the alphabet; those of a type in the order of time. */
    Map<String, List<Act>> types(Dyads.Pair pair) {
        return byPair.getOrDefault(pair, Map.of());
    }

    /**
     * The first that began in the days after {@code day}.
     *
     * @param acts in the order of time
     */
    Optional<Act> next(List<Act> acts, LocalDate day) {
        int low = 0;
        int high = acts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (acts.get(middle).first().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < acts.size() && !acts.get(low).first().isAfter(day.plusDays(days))
                ? Optional.of(acts.get(low))
                : Optional.empty();
    }

    /**
     * Days of the span on which anything is told, of anybody, and that lie far enough back for all days looked ahead to be known.
     */
    int daysToStartFrom() {
        return starts.size();
    }

    /**
     * After how many of these days one is seen to follow.
     *
     * @param acts in the order of time
     */
    int daysFollowedBy(List<Act> acts) {
        int count = 0;
        LocalDate counted = LocalDate.MIN;
        for (Act act : acts) {
            LocalDate first = act.first().minusDays(days);
            LocalDate after = first.isAfter(counted) ? first : counted.plusDays(1);
            count += Math.max(0, position(act.first()) - position(after));
            counted = act.first().minusDays(1);
        }
        return count;
    }

    /** How many of the days to start from lie before a day. */
    private int position(LocalDate day) {
        int at = Collections.binarySearch(starts, day);
        return at < 0 ? -at - 1 : at;
    }

    LocalDate start() {
        return start;
    }

    int days() {
        return days;
    }
}
