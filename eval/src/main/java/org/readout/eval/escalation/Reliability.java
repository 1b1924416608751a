package org.readout.eval.escalation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How often what got a chance between fixed bounds came: finer where chances are small, since most are. */
final class Reliability {
    private static final double[] EDGES = {0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

    private Reliability() {}

    /** A line for each pair of bounds between which there are any: from, to, mean chance, share that came, questions. */
    static void print(List<ChanceScores.Forecast> forecasts, PrintStream detail) {
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double low = EDGES[i];
            double high = EDGES[i + 1];
            List<ChanceScores.Forecast> some = forecasts.stream()
                    .filter(f -> f.chance() >= low && f.chance() < high)
                    .toList();
            if (!some.isEmpty()) {
                detail.printf(
                        Locale.ROOT,
                        "%.3f %.3f %.4f %.4f %d%n",
                        low,
                        high,
                        some.stream()
                                .mapToDouble(ChanceScores.Forecast::chance)
                                .average()
                                .orElse(0),
                        some.stream()
                                .mapToDouble(ChanceScores.Forecast::outcome)
                                .average()
                                .orElse(0),
                        some.size());
            }
        }
    }
}
