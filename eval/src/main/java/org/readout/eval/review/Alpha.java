package org.readout.eval.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Krippendorff's alpha for nominal data: 1 is perfect agreement, 0 what chance would give, below 0 systematic
 * disagreement.
 *
 * <p>Any number of coders, values may be missing: units with fewer than two values are left out, each other unit counts
 * its pairs of values divided by one less than their number (coincidences) [1]. The 95 % interval is a percentile
 * bootstrap over units, 2,000 samples with a fixed seed [2]. Resamples in which only one value occurs leave alpha
 * undefined; they count as 1, for there is no disagreement in them.
 *
 * <ol>
 *   <li>K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), section C: nominal data, missing values.
 *   <li>A. Zapf, S. Castell, L. Morawietz, A. Karch, Measuring inter-rater reliability for nominal data – which
 *       coefficients and confidence intervals are appropriate?, BMC Medical Research Methodology 16:93 (2016).
 * </ol>
 *
 * @param units with at least two values
 * @param values of these units
 */
public record Alpha(double alpha, double low, double high, int units, int values) {
    private static final int SAMPLES = 2_000;
    private static final long SEED = 17;

    /**
     * @param units the values that coders gave to each unit, missing ones left out
     * @return absent when no two values can be compared, or all values are the same, which leaves nothing to agree on
     */
    public static Optional<Alpha> nominal(List<? extends List<String>> units) {
        List<int[]> coded = numbered(units);
        if (coded.isEmpty()) {
            return Optional.empty();
        }
        int kinds = coded.stream().flatMapToInt(Arrays::stream).max().orElse(0) + 1;
        double alpha = alpha(coded, kinds);
        if (Double.isNaN(alpha)) {
            return Optional.empty();
        }
        Random random = new Random(SEED);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            List<int[]> resample = new ArrayList<>();
            for (int i = 0; i < coded.size(); i++) {
                resample.add(coded.get(random.nextInt(coded.size())));
            }
            double value = alpha(resample, kinds);
            samples[s] = Double.isNaN(value) ? 1 : value;
        }
        Arrays.sort(samples);
        return Optional.of(new Alpha(
                alpha,
                samples[(int) (SAMPLES * 0.025)],
                samples[(int) (SAMPLES * 0.975)],
                coded.size(),
                coded.stream().mapToInt(u -> u.length).sum()));
    }

    private static List<int[]> numbered(List<? extends List<String>> units) {
        Map<String, Integer> numbers = new HashMap<>();
        return units.stream()
                .filter(u -> u.size() > 1)
                .map(u -> u.stream()
                        .mapToInt(v -> numbers.computeIfAbsent(v, x -> numbers.size()))
                        .toArray())
                .toList();
    }

    /** 1 − observed by expected disagreement; NaN when only one value occurs. */
    private static double alpha(List<int[]> units, int kinds) {
        double[] margins = new double[kinds];
        double observed = 0;
        double n = 0;
        for (int[] unit : units) {
            int[] counts = new int[kinds];
            for (int value : unit) {
                counts[value]++;
            }
            double same = 0;
            for (int k = 0; k < kinds; k++) {
                margins[k] += counts[k];
                same += counts[k] * (counts[k] - 1.0);
            }
            observed += unit.length - same / (unit.length - 1);
            n += unit.length;
        }
        double total = n;
        double expected = Arrays.stream(margins).map(m -> m * (total - m)).sum() / (total - 1);
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }
}
