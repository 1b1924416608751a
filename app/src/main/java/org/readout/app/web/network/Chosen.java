package org.readout.app.web.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.analysis.network.Tie;

/**
 * What of a network is drawn.
 *
 * @param parties those with most points first
 * @param ties between them, strong enough
 * @param allParties how many there are
 * @param allTies how many there are
 */
record Chosen(List<String> parties, List<Tie> ties, int allParties, int allTies) {

    /**
     * @param least points that a tie must have, conflict and cooperation together
     * @param most parties
     */
    static Chosen of(List<Tie> all, double least, int most) {
        Map<String, Double> points = new HashMap<>();
        for (Tie tie : all) {
            points.merge(tie.source(), points(tie), Double::sum);
            points.merge(tie.target(), points(tie), Double::sum);
        }
        List<Tie> strong = all.stream().filter(t -> points(t) >= least).toList();
        Set<String> tied = new HashSet<>();
        strong.forEach(t -> tied.addAll(List.of(t.source(), t.target())));
        List<String> parties = tied.stream()
                .sorted(Comparator.comparingDouble((String p) -> -points.getOrDefault(p, 0.0))
                        .thenComparing(p -> p))
                .limit(most)
                .toList();
        return new Chosen(parties, within(strong, parties), points.size(), all.size());
    }

    /** The same with fewer parties. */
    Chosen first(int count) {
        List<String> some = parties.subList(0, Math.min(count, parties.size()));
        return new Chosen(some, within(ties, some), allParties, allTies);
    }

    /** Conflict and cooperation together. */
    static double points(Tie tie) {
        return tie.conflict() + tie.cooperation();
    }

    /** The most points of one kind that a tie has. */
    double most() {
        return ties.stream()
                .mapToDouble(t -> Math.max(t.conflict(), t.cooperation()))
                .max()
                .orElse(0);
    }

    private static List<Tie> within(List<Tie> ties, List<String> parties) {
        Set<String> wanted = Set.copyOf(parties);
        return ties.stream()
                .filter(t -> wanted.contains(t.source()) && wanted.contains(t.target()))
                .sorted(Comparator.comparingDouble(Chosen::points)
                        .reversed()
                        .thenComparing(Tie::source)
                        .thenComparing(Tie::target))
                .toList();
    }
}
