package org.readout.analysis.forecast;

/**
 * How forecasts for earlier days of a record agree with what came, and what chances are multiplied by for it.
 *
 * <p>The odds of the model are multiplied by one factor: what came over what was expected, each with one event added, which is the mean of a Gamma(1, 1) prior around no change
 * after as many Poisson events as came. Nothing but that prior is chosen, and nothing is fitted. Each forecast for an earlier day is moved by the factor as it was known on that
 * day, by the days before it alone, so that what these come to is no look back at their own outcomes (prequential; Dawid, Journal of the Royal Statistical Society A 147, 1984).
 *
 * @param questions how many forecasts for earlier days were tried
 * @param expected how many of them should have come true by the model as it was learned
 * @param expectedAsMoved how many by the chances that would have been given
 * @param came how many did
 * @param laterExpected how many of those for the later half of the days, when the factor had something to go by, should have come true by the chances that would have been given
 * @param laterCame how many of these did
 */
public record OwnPast(
        int questions, double expected, double expectedAsMoved, int came, double laterExpected, int laterCame) {
    /** From nothing: no change. */
    public static final OwnPast NONE = new OwnPast(0, 0, 0, 0, 0, 0);

    private static final double PRIOR = 1;
    private static final int FEWEST_QUESTIONS = 100;
    private static final int FEWEST_TRUE = 10;
    private static final double NINE_TENTHS = 1.6449;

    /** What chances are worth by this past. */
    public enum Standing {
        /** Too few questions could be asked. */
        SHORT,
        /** Too few of them came true for a rate. */
        THIN,
        /** In the later half more than twice as many were expected as came, or fewer than half, by more than luck explains. */
        OFF,
        /** What was expected of the later half agrees with what came. */
        CHECKED
    }

    static double factor(double expected, int came) {
        return (PRIOR + came) / (PRIOR + expected);
    }

    static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** What odds are multiplied by. */
    public double factor() {
        return factor(expected, came);
    }

    /** The lower end of nine tenths of what the factor may be. */
    public double low() {
        return quantile(-NINE_TENTHS);
    }

    /** The upper end. */
    public double high() {
        return quantile(NINE_TENTHS);
    }

    /** Of the factor's Gamma distribution, by Wilson and Hilferty's cube (Proceedings of the National Academy of Sciences 17, 1931). */
    private double quantile(double normal) {
        double shape = PRIOR + came;
        double root = 1 - 1 / (9 * shape) + normal / (3 * Math.sqrt(shape));
        return shape * Math.pow(Math.max(0, root), 3) / (PRIOR + expected);
    }

    /** The chance that these log-odds of the model come to. */
    double apply(double logOdds) {
        return chance(logOdds + Math.log(factor()));
    }

    public Standing standing() {
        if (questions < FEWEST_QUESTIONS) {
            return Standing.SHORT;
        }
        if (came < FEWEST_TRUE) {
            return Standing.THIN;
        }
        boolean luck = Math.abs(laterCame - laterExpected) <= 2 * Math.sqrt(Math.max(1, laterExpected));
        boolean near = laterCame <= 2 * laterExpected && laterExpected <= 2 * laterCame;
        return luck || near ? Standing.CHECKED : Standing.OFF;
    }
}
