package org.readout.analysis.escalation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.analysis.regression.LinearPredictor;
import org.readout.analysis.regression.Standardiser;

/**
 * An escalation model as text: for each horizon its rates, intercepts, one line a feature (mean, deviation, weight for the
 * chance, weight for the level, name) and one line a class of the conformal band. {@code #} starts a comment line.
 */
final class ModelFile {
    private static final String HEAD =
            "# rates: base, after a rise, after none. feature: mean, deviation, weight for the chance, weight for the level, name.\n";

    private ModelFile() {}

    static String write(Map<Horizon, HorizonModel> models) {
        StringBuilder out = new StringBuilder(HEAD);
        models.forEach((horizon, model) -> write(out, horizon, model));
        return out.toString();
    }

    private static void write(StringBuilder out, Horizon horizon, HorizonModel model) {
        line(out, "horizon " + horizon);
        line(out, "rates", model.baseRate(), model.afterRise(), model.afterNone());
        line(out, "intercepts", model.chance().weights()[0], model.level().weights()[0]);
        Standardiser standardiser = model.chance().standardiser();
        for (int j = 0; j < Features.NAMES.size(); j++) {
            line(
                    out,
                    "feature",
                    standardiser.means()[j],
                    standardiser.deviations()[j],
                    model.chance().weights()[j + 1],
                    model.level().weights()[j + 1]);
            out.insert(out.length() - 1, " " + Features.NAMES.get(j));
        }
        model.band().classes().forEach(c -> line(out, "band", c.below(), c.low(), c.high()));
    }

    private static void line(StringBuilder out, String name, double... values) {
        out.append(name);
        for (double value : values) {
            out.append(' ').append(Double.isInfinite(value) ? "Infinity" : String.format(Locale.ROOT, "%.6g", value));
        }
        out.append('\n');
    }

    static EscalationModel read(String text) {
        Map<Horizon, HorizonModel> models = new EnumMap<>(Horizon.class);
        List<String> block = new ArrayList<>();
        for (String line :
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith("horizon ") && !block.isEmpty()) {
                put(models, block);
                block.clear();
            }
            block.add(line);
        }
        put(models, block);
        return new EscalationModel(models);
    }

    private static void put(Map<Horizon, HorizonModel> models, List<String> block) {
        double[] rates = rows(block, "rates").get(0);
        double[] intercepts = rows(block, "intercepts").get(0);
        List<double[]> features = rows(block, "feature");
        if (features.size() != Features.NAMES.size()) {
            throw new IllegalArgumentException(
                    "the model has " + features.size() + " features, the program " + Features.NAMES.size());
        }
        Standardiser standardiser = new Standardiser(column(features, 0), column(features, 1));
        models.put(
                Horizon.valueOf(block.get(0).substring("horizon ".length())),
                new HorizonModel(
                        rates[0],
                        rates[1],
                        rates[2],
                        predictor(standardiser, intercepts[0], column(features, 2)),
                        predictor(standardiser, intercepts[1], column(features, 3)),
                        new ConformalBand(rows(block, "band").stream()
                                .map(b -> new ConformalBand.ClassOf(b[0], b[1], b[2]))
                                .toList())));
    }

    private static LinearPredictor predictor(Standardiser standardiser, double intercept, double[] weights) {
        double[] all = new double[weights.length + 1];
        all[0] = intercept;
        System.arraycopy(weights, 0, all, 1, weights.length);
        return new LinearPredictor(standardiser, all);
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(r -> r[column]).toArray();
    }

    /** The numbers of the lines that start with the name; a feature's own name after its four numbers is not read. */
    private static List<double[]> rows(List<String> block, String name) {
        List<double[]> rows = new ArrayList<>();
        for (String line : block) {
            String[] words = line.split(" ");
            if (words[0].equals(name)) {
                int numbers = name.equals("feature") ? 4 : words.length - 1;
                double[] row = new double[numbers];
                for (int i = 0; i < numbers; i++) {
                    row[i] = Double.parseDouble(words[i + 1]);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
