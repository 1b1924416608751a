package org.readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Agreement of two clusterings of the same mentions, each figure on 0–100: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin
 * 1998), entity-based CEAF (Luo 2005), and their mean, the CoNLL score.
 */
public record ClusterScores(double muc, double b3, double ceafe, double b3Precision, double b3Recall) {

    public double conll() {
        return (muc + b3 + ceafe) / 3;
    }

    /** @param gold and system give the cluster of each mention; mentions missing from one count as clusters of one */
    public static ClusterScores of(Map<String, String> gold, Map<String, String> system) {
        Set<String> mentions = new HashSet<>(gold.keySet());
        mentions.addAll(system.keySet());
        return of(clusters(gold, mentions), clusters(system, mentions));
    }

    /**
     * For mentions that were found, not given: one that only the gold or only the system has stays where it is, costs recall or
     * precision, and forms no link (Pradhan et al. 2014).
     */
    public static ClusterScores ofFound(Map<String, String> gold, Map<String, String> system) {
        return of(clusters(gold, gold.keySet()), clusters(system, system.keySet()));
    }

    private static ClusterScores of(List<Set<String>> key, List<Set<String>> response) {
        double precision = b3(response, key);
        double recall = b3(key, response);
        return new ClusterScores(
                100 * f1(links(response, key), links(key, response)),
                100 * f1(precision, recall),
                100 * ceafe(key, response),
                100 * precision,
                100 * recall);
    }

    private static List<Set<String>> clusters(Map<String, String> assignment, Set<String> mentions) {
        Map<String, Set<String>> byName = new HashMap<>();
        for (String mention : mentions) {
            byName.computeIfAbsent(assignment.getOrDefault(mention, "single " + mention), c -> new HashSet<>())
                    .add(mention);
        }
        return new ArrayList<>(byName.values());
    }

    /** The share of links of the first clustering that the second keeps; 0 when there are none. */
    private static double links(List<Set<String>> from, List<Set<String>> to) {
        Map<String, Integer> place = places(to);
        int kept = 0;
        int all = 0;
        for (Set<String> cluster : from) {
            long parts = cluster.stream()
                    .map(place::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            long alone = cluster.stream().filter(m -> !place.containsKey(m)).count();
            kept += cluster.size() - (int) (parts + alone);
            all += cluster.size() - 1;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    private static double b3(List<Set<String>> from, List<Set<String>> to) {
        Map<String, Integer> place = places(to);
        double sum = 0;
        int mentions = 0;
        for (Set<String> cluster : from) {
            mentions += cluster.size();
            for (String mention : cluster) {
                Integer other = place.get(mention);
                sum += other == null ? 0 : (double) overlap(cluster, to.get(other)) / cluster.size();
            }
        }
        return mentions == 0 ? 0 : sum / mentions;
    }

    private static double ceafe(List<Set<String>> key, List<Set<String>> response) {
        if (key.isEmpty() || response.isEmpty()) {
            return 0;
        }
        int n = Math.max(key.size(), response.size());
        double[][] cost = new double[n][n];
        for (int i = 0; i < key.size(); i++) {
            for (int j = 0; j < response.size(); j++) {
                int shared = overlap(key.get(i), response.get(j));
                cost[i][j] =
                        -2.0 * shared / (key.get(i).size() + response.get(j).size());
            }
        }
        double similarity = -Assignment.leastCost(cost);
        return f1(similarity / response.size(), similarity / key.size());
    }

    private static Map<String, Integer> places(List<Set<String>> clusters) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (String mention : clusters.get(i)) {
                places.put(mention, i);
            }
        }
        return places;
    }

    private static int overlap(Collection<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The assignment problem, by shortest augmenting paths (Kuhn 1955, Munkres 1957; after Jonker and Volgenant 1987). */
    private static final class Assignment {
        private final double[][] cost;
        private final double[] rowPrice;
        private final double[] columnPrice;
        private final int[] rowOfColumn;

        private Assignment(double[][] cost) {
            this.cost = cost;
            this.rowPrice = new double[cost.length + 1];
            this.columnPrice = new double[cost.length + 1];
            this.rowOfColumn = new int[cost.length + 1];
        }

        static double leastCost(double[][] cost) {
            Assignment assignment = new Assignment(cost);
            for (int row = 1; row <= cost.length; row++) {
                assignment.assign(row);
            }
            double sum = 0;
            for (int column = 1; column <= cost.length; column++) {
                sum += cost[assignment.rowOfColumn[column] - 1][column - 1];
            }
            return sum;
        }

        private void assign(int row) {
            int n = cost.length;
            double[] least = new double[n + 1];
            int[] previous = new int[n + 1];
            boolean[] used = new boolean[n + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            rowOfColumn[0] = row;
            int column = 0;
            do {
                used[column] = true;
                column = nearestColumn(column, least, previous, used);
            } while (rowOfColumn[column] != 0);
            while (column != 0) {
                rowOfColumn[column] = rowOfColumn[previous[column]];
                column = previous[column];
            }
        }

        private int nearestColumn(int from, double[] least, int[] previous, boolean[] used) {
            int row = rowOfColumn[from];
            int nearest = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int column = 1; column <= cost.length; column++) {
                if (used[column]) {
                    continue;
                }
                double reduced = cost[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    previous[column] = from;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    nearest = column;
                }
            }
            for (int column = 0; column <= cost.length; column++) {
                if (used[column]) {
                    rowPrice[rowOfColumn[column]] += delta;
                    columnPrice[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            return nearest;
        }
    }
}
