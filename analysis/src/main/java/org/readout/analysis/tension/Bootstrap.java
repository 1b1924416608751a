package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws of what the intensity of one strand may be in each window, given that events are few, codings may be wrong and dates are ranges.
 *
 * <p>A draw keeps each act with the probability that it is rightly coded, puts it on one day of its range, and weighs it
 * by a standard exponential variable. This is the Bayesian bootstrap (Rubin, The Annals of Statistics 9, 1981); with n acts of one size in a window the
 * weights sum to Gamma(n), the posterior of a Poisson rate (Gelman et al., Bayesian Data Analysis, section 2.6). So that a window without acts is not taken for one
 * without a chance of any, each window gets half a pseudo-act of the strand's own sizes, which makes that Jeffreys' Gamma(n + ½). What windows without
 * acts may come to is the same for all of them, and is drawn once; so is that half a pseudo-act of all windows, since what is asked of the draws
 * is what each window may come to, not how windows go together. The sum of many acts of one size is drawn as one Gamma variable.
 */
final class Bootstrap {
    static final int DRAWS = 1000;
    private static final int NOT_TOLD_OF = -1;

    /** Acts from which on their sum is drawn as one variable. */
    private static final int MANY = 50;

    /** Far above the smallest number, far below what few factors come to. */
    private static final double SMALL = 1e-200;

    private final RandomGenerator random;

    Bootstrap(RandomGenerator random) {
        this.random = random;
    }

    /** Acts of one size that can only be in one window: exponential variables of theirs are summed by one logarithm of a product. */
    private record Alike(int window, double weight, double[] confidences, double expected, double deviation) {
        static Alike of(int window, double weight, double[] confidences) {
            double variance = Arrays.stream(confidences).map(c -> c * (1 - c)).sum();
            return new Alike(
                    window, weight, confidences, Arrays.stream(confidences).sum(), Math.sqrt(variance));
        }
    }

    /** An act whose days are in several windows: for each day the position of its window, or {@link #NOT_TOLD_OF}. */
    private record Spread(int[] windows, double weight, double confidence) {}

    /**
     * One array of draws for each window of the coverage, not yet normalised, the same one for all windows in which no act
     * can be; all zero when there are no acts.
     */
    double[][] draws(List<Act> acts, Coverage coverage) {
        double[][] draws = new double[coverage.windows().size()][];
        double[] silent = pseudoActs(acts);
        Arrays.fill(draws, silent);
        if (acts.isEmpty()) {
            return draws;
        }
        List<Spread> spread = new ArrayList<>();
        List<Alike> alike = alike(acts, coverage, spread);
        IntStream told = IntStream.concat(
                alike.stream().mapToInt(Alike::window), spread.stream().flatMapToInt(s -> Arrays.stream(s.windows)));
        told.filter(w -> w != NOT_TOLD_OF).distinct().forEach(w -> draws[w] = silent.clone());
        for (int draw = 0; draw < DRAWS; draw++) {
            for (Alike group : alike) {
                draws[group.window][draw] += group.weight * sum(group);
            }
            for (Spread act : spread) {
                int window = act.windows[random.nextInt(act.windows.length)];
                if (window != NOT_TOLD_OF && random.nextDouble() < act.confidence) {
                    draws[window][draw] -= act.weight * Math.log(1 - random.nextDouble());
                }
            }
        }
        return draws;
    }

    /** Half a pseudo-act: half the square of a standard normal variable is Gamma(½). */
    private double[] pseudoActs(List<Act> acts) {
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS && !acts.isEmpty(); draw++) {
            double normal = random.nextGaussian();
            draws[draw] = acts.get(random.nextInt(acts.size())).weight() * normal * normal / 2;
        }
        return draws;
    }

    /** The sum of a standard exponential variable for each act that is kept. */
    private double sum(Alike group) {
        return group.confidences.length < MANY ? sum(group.confidences) : gamma(kept(group));
    }

    /** How many of many acts are kept, whose number is all but normal (Lyapunov's central limit theorem). */
    private int kept(Alike group) {
        double number = group.expected + group.deviation * random.nextGaussian();
        return (int) Math.max(0, Math.min(group.confidences.length, Math.round(number)));
    }

    /** The sum of so many standard exponential variables (Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000). */
    private double gamma(int count) {
        if (count == 0) {
            return 0;
        }
        double d = count - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = random.nextGaussian();
            double root = 1 + c * normal;
            double v = root * root * root;
            if (v > 0 && Math.log(1 - random.nextDouble()) < normal * normal / 2 + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }

    private double sum(double[] confidences) {
        double sum = 0;
        double product = 1;
        for (double confidence : confidences) {
            if (random.nextDouble() < confidence) {
                product *= 1 - random.nextDouble();
                if (product < SMALL) {
                    sum -= Math.log(product);
                    product = 1;
                }
            }
        }
        return sum - Math.log(product);
    }

    /** @param spread takes the acts that are not in one window alone; those in windows not told of are left out */
    private static List<Alike> alike(List<Act> acts, Coverage coverage, List<Spread> spread) {
        Map<Integer, Map<Double, List<Double>>> groups = new TreeMap<>();
        for (Act act : acts) {
            int[] windows = windows(act, coverage);
            int first = windows[0];
            if (!Arrays.stream(windows).allMatch(w -> w == first)) {
                spread.add(new Spread(windows, act.weight(), act.confidence()));
            } else if (first != NOT_TOLD_OF) {
                groups.computeIfAbsent(first, w -> new TreeMap<>())
                        .computeIfAbsent(act.weight(), w -> new ArrayList<>())
                        .add(act.confidence());
            }
        }
        List<Alike> alike = new ArrayList<>();
        groups.forEach((window, weights) -> weights.forEach((weight, confidences) -> alike.add(Alike.of(
                window, weight, confidences.stream().mapToDouble(c -> c).toArray()))));
        return alike;
    }

    private static int[] windows(Act act, Coverage coverage) {
        int[] windows = new int[act.days()];
        for (int day = 0; day < windows.length; day++) {
            windows[day] = coverage.indexOf(act.first().plusDays(day)).orElse(NOT_TOLD_OF);
        }
        return windows;
    }
}
