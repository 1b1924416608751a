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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Dyads;

/** The acts of a record that are dated closely, by pair, and the span that they cover. Immutable; serves any number of suppositions. */
public final class Occasions {
    private static final int LONGEST_RANGE = 3;
    private static final int SPARE = 10;
    private static final int SILENCE = 30;

    private final Map<Dyads.Pair, List<Act>> byPair =
            new TreeMap<>(Comparator.comparing(Dyads.Pair::source).thenComparing(Dyads.Pair::target));
    private final Map<Dyads.Pair, Map<String, List<Act>>> byType = new HashMap<>();
    private final List<LocalDate> starts;
    private final LocalDate start;
    private final LocalDate from;
    private final int days;

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
        this.starts =
                told.stream().filter(day -> day.plusDays(days).isBefore(from)).toList();
    }

    private void add(Dyads.Pair pair, Act act) {
        byPair.computeIfAbsent(pair, k -> new ArrayList<>()).add(act);
        byType.computeIfAbsent(pair, k -> new TreeMap<>())
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

    List<Occasion> of(Supposition supposition, Aftermath.Level level) {
        Dyad dyad = new Dyad(supposition.actor(), supposition.recipient());
        List<Occasion> found = new ArrayList<>();
        byPair.forEach((pair, acts) -> {
            Optional<LocalDate> until = Optional.empty();
            for (Act act : acts) {
                boolean wanted = supposition.hasKind(act.kind())
                        && (level == Aftermath.Level.ANY_PAIR || dyad.has(act) && isBetween(pair, dyad));
                boolean apart = until.filter(act.last()::isBefore).isEmpty();
                if (wanted && apart && act.last().plusDays(days).isBefore(from)) {
                    found.add(new Occasion(pair, act));
                    until = Optional.of(act.last().plusDays(days + 1L));
                }
            }
        });
        return found;
    }

    private static boolean isBetween(Dyads.Pair pair, Dyad dyad) {
        return dyad.source().hasName(pair.source()) && dyad.target().hasName(pair.target());
    }

    /** The types of act that there are between a pair. */
    Set<String> types(Dyads.Pair pair) {
        return byType.getOrDefault(pair, Map.of()).keySet();
    }

    private List<Act> acts(Dyads.Pair pair, String type) {
        return byType.getOrDefault(pair, Map.of()).getOrDefault(type, List.of());
    }

    /** The first act of the type that began in the days after {@code day}. */
    Optional<Act> next(Dyads.Pair pair, String type, LocalDate day) {
        List<Act> acts = acts(pair, type);
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

    /** After how many of these days an act of the type is seen to follow. */
    int daysFollowedBy(Dyads.Pair pair, String type) {
        int count = 0;
        LocalDate counted = LocalDate.MIN;
        for (Act act : acts(pair, type)) {
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
