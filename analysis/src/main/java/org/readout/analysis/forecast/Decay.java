package org.readout.analysis.forecast;

/**
 * How evidence ages: exponential decay at two half-lives, classes of recency, and a logarithm of counts, all by table.
 *
 * <p>Two half-lives and a step function of recency stand for the confidence curves of Gastinger, Meilicke and Stuckenschmidt (CountTRuCoLa, 2025), whose parameters they fit for each
 * rule; here the weights of the classes are fitted instead.
 */
final class Decay {
    /** Classes of recency: 1, 2, 3, 4–5, 6–8, 9–14, 15–30, 31–60, 61–120 steps ago, longer. */
    static final int CLASSES = 10;

    /** Half-lives in steps. */
    static final double FAST_HALF_LIFE = 3;

    static final double SLOW_HALF_LIFE = 40;

    private static final int LONGEST = 2048;
    private static final int[] UPPER = {1, 2, 3, 5, 8, 14, 30, 60, 120};
    private static final int PARTS = 16;
    private static final float[] FAST = powers(FAST_HALF_LIFE);
    private static final float[] SLOW = powers(SLOW_HALF_LIFE);
    private static final byte[] CLASS = classes();
    private static final float[] LOG = logs();

    private Decay() {}

    /** What is left of one after some steps, at the short half-life. */
    static float fast(int steps) {
        return FAST[Math.min(steps, LONGEST - 1)];
    }

    /** What is left of one after some steps, at the long half-life. */
    static float slow(int steps) {
        return SLOW[Math.min(steps, LONGEST - 1)];
    }

    /** The class of recency. */
    static int recency(int steps) {
        return CLASS[Math.min(steps, LONGEST - 1)];
    }

    /** log(1 + count), to a sixteenth of a count. */
    static float log(float count) {
        int index = (int) (count * PARTS);
        return LOG[Math.min(index, LOG.length - 1)];
    }

    private static float[] powers(double halfLife) {
        float[] powers = new float[LONGEST];
        for (int i = 0; i < LONGEST; i++) {
            powers[i] = (float) Math.pow(0.5, i / halfLife);
        }
        return powers;
    }

    private static byte[] classes() {
        byte[] classes = new byte[LONGEST];
        for (int i = 0; i < LONGEST; i++) {
            byte c = 0;
            while (c < UPPER.length && i > UPPER[c]) {
                c++;
            }
            classes[i] = c;
        }
        return classes;
    }

    private static float[] logs() {
        float[] logs = new float[1 << 14];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log1p(i / (double) PARTS);
        }
        return logs;
    }
}
