package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A {@link NextModel} as text: a block for each horizon of its calibration, a line with the base rate and a line with the weights of each type. {@code #} starts a comment line,
 * which names the terms.
 */
final class NextModelFile {
    private NextModelFile() {}

    static String write(Map<Ahead, NextModel.ForHorizon> horizons) {
        StringBuilder out = new StringBuilder("# base TYPE share; weights TYPE constant, then one for each of:\n");
        ChanceTerms.names().forEach(n -> out.append("#   ").append(n).append('\n'));
        horizons.forEach((ahead, horizon) -> {
            out.append("horizon ").append(ahead).append('\n');
            BetaCalibration calibration = horizon.calibration();
            line(out, "calibration", new double[] {calibration.low(), calibration.high(), calibration.shift()});
            for (EventType type : EventType.values()) {
                line(out, "base " + type, new double[] {horizon.baseRates()[type.ordinal()]});
                line(out, "weights " + type, horizon.weights()[type.ordinal()]);
            }
        });
        return out.toString();
    }

    private static void line(StringBuilder out, String head, double[] values) {
        out.append(head);
        for (double value : values) {
            out.append(' ').append(String.format(Locale.ROOT, "%.4g", value));
        }
        out.append('\n');
    }

    static NextModel read(String text) {
        Map<Ahead, NextModel.ForHorizon> horizons = new EnumMap<>(Ahead.class);
        List<String> block = new ArrayList<>();
        List<String> lines =
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        for (String line : lines) {
            if (line.startsWith("horizon ") && !block.isEmpty()) {
                put(horizons, block);
                block.clear();
            }
            block.add(line);
        }
        put(horizons, block);
        return new NextModel(horizons);
    }

    private static void put(Map<Ahead, NextModel.ForHorizon> horizons, List<String> block) {
        double[][] weights = new double[EventType.values().length][];
        double[] baseRates = new double[weights.length];
        double[] line = {1, 1, 0};
        for (String text : block) {
            String[] words = text.split(" ");
            switch (words[0]) {
                case "calibration" -> line = numbers(words, 1);
                case "base" -> baseRates[EventType.valueOf(words[1]).ordinal()] = numbers(words, 2)[0];
                case "weights" -> weights[EventType.valueOf(words[1]).ordinal()] = numbers(words, 2);
                default -> {}
            }
        }
        for (double[] row : weights) {
            if (row == null || row.length != ChanceTerms.WIDTH + 1) {
                throw new IllegalArgumentException("the model does not fit the program: " + block.get(0));
            }
        }
        horizons.put(
                Ahead.valueOf(block.get(0).substring("horizon ".length())),
                new NextModel.ForHorizon(weights, baseRates, new BetaCalibration(line[0], line[1], line[2])));
    }

    private static double[] numbers(String[] words, int from) {
        return Arrays.stream(words).skip(from).mapToDouble(Double::parseDouble).toArray();
    }
}
