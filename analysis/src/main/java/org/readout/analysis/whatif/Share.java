package org.readout.analysis.whatif;

/**
 * A share of cases with the interval that is to hold nine tenths of its probability: Wilson's (Journal of the American Statistical Association 22, 1927),
 * which keeps its promise for few cases too (Brown, Cai and DasGupta, Statistical Science 16, 2001).
 *
 * @param of the share itself, 0 to 1
 * @param low lower end of the interval, 0 to 1
 * @param high upper end, 0 to 1
 */
public record Share(double of, double low, double high) {
    /** The 0.95 point of the standard normal distribution. */
    private static final double Z = 1.6449;

    /** @param cases effective number; above 0 */
    static Share of(double hits, double cases) {
        double share = hits / cases;
        double square = Z * Z / cases;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / cases + square / (4 * cases));
        return new Share(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
