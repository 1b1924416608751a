package org.readout.eval.review;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A share estimated from a random sample, with a 95 % interval.
 *
 * <p>From one stratum, which is a simple random sample also of the domain asked for, the interval is that of Clopper and
 * Pearson [1]: it covers the true share in at least 95 % of samples. Across strata the share is the ratio of weighted
 * totals, its variance that of Taylor linearisation over strata [2], and the interval that of Korn and Graubard [3]:
 * Clopper–Pearson with the effective sample size, which is at most the real one, corrected for degrees of freedom. No
 * correction for finite populations is made, so intervals are too wide, never too narrow, where much of a project was sampled.
 *
 * <ol>
 *   <li>C. J. Clopper, E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial,
 *       Biometrika 26 (1934).
 *   <li>W. G. Cochran, Sampling Techniques, 3rd edition (1977), sections 5A.12 (collapsed strata), 5A.14 and 6.11.
 *   <li>E. L. Korn, B. I. Graubard, Confidence intervals for proportions with small expected number of positive counts
 *       estimated from survey data, Survey Methodology 24 (1998).
 * </ol>
 *
 * @param share 0 to 1; NaN when nothing was sampled
 * @param low 0 when nothing was sampled
 * @param high 1 when nothing was sampled
 * @param sampled how many items of the domain were sampled and judged
 */
public record Proportion(double share, double low, double high, int sampled) {
    private static final double TAIL = 0.025;

    /**
     * A judged item of the sample.
     *
     * @param weight how many of the population it stands for
     * @param inDomain whether the share asked for is about it
     * @param right 1 for yes, 0 for no; between them where several judges differ
     */
    public record Item(String stratum, double weight, boolean inDomain, double right) {}

    /** @param sample all judged items, also those outside the domain: they tell how variable its size is */
    public static Proportion of(List<Item> sample) {
        List<Item> domain = sample.stream().filter(Item::inDomain).toList();
        int n = domain.size();
        if (n == 0) {
            return new Proportion(Double.NaN, 0, 1, 0);
        }
        double total = domain.stream().mapToDouble(Item::weight).sum();
        double share = domain.stream().mapToDouble(i -> i.weight() * i.right()).sum() / total;
        boolean simple = domain.stream().map(Item::stratum).distinct().count() == 1;
        double effective = simple ? n : Math.min(n, effective(sample, share, total, n));
        double yes = share * effective;
        double no = effective - yes;
        return new Proportion(
                share,
                yes <= 0 ? 0 : Beta.quantile(yes, no + 1, TAIL),
                no <= 0 ? 1 : Beta.quantile(yes + 1, no, 1 - TAIL),
                n);
    }

    /** Strata of one item tell no variance, so they are collapsed into one; a single one joins the largest. */
    private static Map<String, String> collapsed(List<Item> sample) {
        Map<String, Integer> sizes = new TreeMap<>();
        sample.forEach(i -> sizes.merge(i.stratum(), 1, Integer::sum));
        String largest =
                Collections.max(sizes.entrySet(), Map.Entry.comparingByValue()).getKey();
        long single = sizes.values().stream().filter(s -> s == 1).count();
        Map<String, String> names = new HashMap<>();
        sizes.forEach((name, size) -> names.put(name, size > 1 ? name : single > 1 ? "" : largest));
        return names;
    }

    private static double effective(List<Item> sample, double share, double total, int n) {
        Map<String, String> strata = collapsed(sample);
        Map<String, double[]> sums = new HashMap<>();
        for (Item item : sample) {
            double z = item.inDomain() ? item.weight() * (item.right() - share) / total : 0;
            double[] sum = sums.computeIfAbsent(strata.getOrDefault(item.stratum(), ""), s -> new double[3]);
            sum[0]++;
            sum[1] += z;
            sum[2] += z * z;
        }
        double variance = 0;
        for (double[] sum : sums.values()) {
            variance += sum[0] < 2 ? 0 : (sum[2] - sum[1] * sum[1] / sum[0]) * sum[0] / (sum[0] - 1);
        }
        double degrees = sample.size() - sums.size();
        if (variance <= 0 || degrees < 1 || n < 2) {
            return n;
        }
        double correction = Beta.studentQuantile(n - 1.0, 1 - TAIL) / Beta.studentQuantile(degrees, 1 - TAIL);
        return share * (1 - share) / variance * correction * correction;
    }
}
