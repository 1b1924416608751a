package org.readout.analysis.forecast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The chance that one party does something of a type to another within a horizon, by a logistic regression for each type on what was before
 * ({@link ChanceTerms}). The terms are 0 where there is no such past, so that the score is the sum of what is usual between any two and of what each
 * rule adds; the chance is read off it by a {@link BetaCalibration}. Learned once from many pairs and then fixed; it knows types, and no names. Immutable.
 */
public final class NextModel {
    private final Map<Ahead, ForHorizon> horizons;

    NextModel(Map<Ahead, ForHorizon> horizons) {
        this.horizons = new EnumMap<>(horizons);
    }

    /**
     * What was learned for one horizon.
     *
     * @param weights by type: the constant, then one for each term
     * @param baseRates by type: share of the questions learned from that came true
     * @param calibration from scores to chances
     */
    record ForHorizon(double[][] weights, double[] baseRates, BetaCalibration calibration) {
        double constant(EventType type) {
            return weights[type.ordinal()][0];
        }

        double weight(EventType type, int term) {
            return weights[type.ordinal()][term + 1];
        }

        double score(EventType type, double[] terms) {
            double sum = constant(type);
            for (int term = 0; term < terms.length; term++) {
                sum += weight(type, term) * terms[term];
            }
            return sum;
        }
    }

    /** The model that comes with Readout, learned from the training part of ICEWS18 as {@code docs/figures/next.md} tells. */
    public static NextModel shipped() {
        try (InputStream in = NextModel.class.getResourceAsStream("next.model")) {
            if (in == null) {
                throw new IllegalStateException("next.model is missing from the program");
            }
            return NextModelFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model as readable text. */
    public String write() {
        return NextModelFile.write(horizons);
    }

    /** How often, in what was learned from, a pair that had to do with one another saw an event of the type within the horizon; 0 to 1. */
    public double baseRate(Ahead ahead, EventType type) {
        return of(ahead).baseRates()[type.ordinal()];
    }

    ForHorizon of(Ahead ahead) {
        ForHorizon horizon = horizons.get(ahead);
        if (horizon == null) {
            throw new IllegalArgumentException("the model has nothing for " + ahead);
        }
        return horizon;
    }
}
