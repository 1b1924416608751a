package org.readout.analysis.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ties of one period.
 *
 * @param label of the period ({@code 2024-10}), or {@code all}
 * @param start first day
 * @param end last day, inclusive
 * @param ties at most one in each direction between two parties, by source, then by target; none from a party to itself
 * @param centrality of every party that has a tie
 */
public record Network(
        String label, LocalDate start, LocalDate end, List<Tie> ties, Map<String, Centrality> centrality) {

    public Network {
        ties = ties.stream()
                .sorted(Comparator.comparing(Tie::source).thenComparing(Tie::target))
                .toList();
        centrality = Map.copyOf(centrality);
    }

    /** Parties with a tie, by name. */
    public List<String> parties() {
        return parties(ties);
    }

    static List<String> parties(List<Tie> ties) {
        return ties.stream()
                .flatMap(t -> Stream.of(t.source(), t.target()))
                .distinct()
                .sorted()
                .toList();
    }
}
