package org.readout.analysis.forecast;

import java.util.List;

/**
 * A straight line through log-odds that brings forecasts in line with what came (Cox, Biometrika 45, 1958; Platt 1999), drawn towards no change where
 * outcomes are few.
 *
 * @param slope what log-odds are multiplied by
 * @param shift what is then added
 * @param questions how many forecasts it was fitted on
 * @param expected how many of them should have come true
 * @param came how many did
 */
public record Recalibration(double slope, double shift, int questions, double expected, int came) {
    /** No change, from nothing. */
    public static final Recalibration NONE = new Recalibration(1, 0, 0, 0, 0);

    private static final int STEPS = 50;

    /** A forecast of which the outcome is known. */
    record Known(double logOdds, boolean came) {}

    /** The chance that these log-odds come to. */
    double apply(double logOdds) {
        return chance(slope * logOdds + shift);
    }

    private static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /**
     * The most probable line by Newton's method.
     *
     * @param slopeSpread standard deviation of the normal prior of the slope, around 1; of the shift, around 0
     */
    static Recalibration fit(List<Known> known, double slopeSpread, double shiftSpread) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = -(slope - 1) / (slopeSpread * slopeSpread);
            double gb = -shift / (shiftSpread * shiftSpread);
            double haa = 1 / (slopeSpread * slopeSpread);
            double hbb = 1 / (shiftSpread * shiftSpread);
            double hab = 0;
            for (Known one : known) {
                double p = chance(slope * one.logOdds() + shift);
                double error = (one.came() ? 1 : 0) - p;
                double weight = p * (1 - p);
                ga += error * one.logOdds();
                gb += error;
                haa += weight * one.logOdds() * one.logOdds();
                hab += weight * one.logOdds();
                hbb += weight;
            }
            double determinant = haa * hbb - hab * hab;
            double da = (hbb * ga - hab * gb) / determinant;
            double db = (haa * gb - hab * ga) / determinant;
            slope += da;
            shift += db;
            if (Math.abs(da) + Math.abs(db) < 1e-9) {
                break;
            }
        }
        return new Recalibration(
                slope,
                shift,
                known.size(),
                known.stream().mapToDouble(k -> chance(k.logOdds())).sum(),
                (int) known.stream().filter(Known::came).count());
    }
}
