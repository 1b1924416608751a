package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CountSegmentsTest {
    private final SplittableRandom random = new SplittableRandom(42);

    @Test
    void jump_isFoundWhereItIs() {
        double[] counts = {1, 0, 2, 1, 1, 0, 1, 2, 8, 9, 7, 10, 8, 9, 7};

        List<CountSegments.Change> changes = changes(counts);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).at()).isEqualTo(8);
        assertThat(changes.get(0).before()).isCloseTo(1, within(0.1));
        assertThat(changes.get(0).after()).isCloseTo(8.3, within(0.2));
        assertThat(changes.get(0).gain()).isGreaterThan(5);
    }

    @Test
    void upAndDown_areTwoChanges() {
        double[] counts = new double[40];
        Arrays.fill(counts, 15, 25, 9);
        for (int i = 0; i < 40; i++) {
            counts[i] += i % 3;
        }

        assertThat(changes(counts)).extracting(CountSegments.Change::at).containsExactly(15, 25);
    }

    @Test
    void doubledCoverage_isNoChange() {
        double[] counts = new double[40];
        double[] exposures = new double[40];
        for (int i = 0; i < 40; i++) {
            exposures[i] = i < 20 ? 1 : 3;
            counts[i] = (i % 2 == 0 ? 4 : 6) * exposures[i];
        }

        assertThat(new CountSegments(counts, exposures).changes()).isEmpty();
    }

    @Test
    void constantOrEmptySeries_hasNone() {
        assertThat(changes(new double[20])).isEmpty();
        assertThat(changes(new double[] {3, 3, 3, 3, 3, 3, 3, 3})).isEmpty();
        assertThat(changes(new double[] {3})).isEmpty();
    }

    @Test
    void overdispersedNoise_seldomShowsAChange() {
        assertThat(share(2, 2, 0)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void riseInNoise_isFoundWhenItIsLarge() {
        assertThat(share(2, 8, 26)).isBetween(0.8, 1.0);
        assertThat(share(2, 4, 26)).isBetween(0.1, 0.35);
    }

    /** In how many of 500 series of 52 windows a change is found, of those with a change within three windows of it. */
    private double share(double before, double after, int at) {
        int found = 0;
        for (int run = 0; run < 500; run++) {
            found += changes(noise(52, at, before, after)).stream().anyMatch(c -> at == 0 || Math.abs(c.at() - at) <= 3)
                    ? 1
                    : 0;
        }
        return found / 500.0;
    }

    @Test
    void division_isTheBestOfAll() {
        double[] counts = noise(14, 7, 1, 6);

        List<CountSegments.Change> changes = changes(counts);

        assertThat(penalised(
                        counts,
                        changes.stream().mapToInt(CountSegments.Change::at).toArray()))
                .isCloseTo(bestOfAll(counts), within(1e-6));
    }

    @Test
    void dispersion_isThatOfTheNoiseAndNotOfTheJump() {
        double[] level = noise(4000, 0, 3, 3);
        double[] jump = noise(4000, 2000, 3, 9);
        double[] even = new double[4000];
        Arrays.fill(even, 1);

        assertThat(NegativeBinomial.dispersion(level, even)).isCloseTo(0.5, within(0.1));
        assertThat(NegativeBinomial.dispersion(jump, even)).isCloseTo(0.5, within(0.1));
    }

    private static List<CountSegments.Change> changes(double[] counts) {
        double[] exposures = new double[counts.length];
        Arrays.fill(exposures, 1);
        return new CountSegments(counts, exposures).changes();
    }

    /** Negative binomial counts of dispersion 0.5: Poisson with a rate that is Gamma(2) around the mean. */
    private double[] noise(int n, int changeAt, double before, double after) {
        double[] counts = new double[n];
        for (int i = 0; i < n; i++) {
            double mean = i < changeAt ? before : after;
            double rate = mean * (exponential() + exponential()) / 2;
            double at = exponential();
            while (at < rate) {
                counts[i]++;
                at += exponential();
            }
        }
        return counts;
    }

    private double exponential() {
        return -Math.log(1 - random.nextDouble());
    }

    private static double bestOfAll(double[] counts) {
        double best = Double.POSITIVE_INFINITY;
        for (int bits = 0; bits < 1 << (counts.length - 1); bits++) {
            int marked = bits;
            int[] at = java.util.stream.IntStream.range(1, counts.length)
                    .filter(i -> (marked >> (i - 1) & 1) == 1)
                    .toArray();
            best = Math.min(best, penalised(counts, at));
        }
        return best;
    }

    private static double penalised(double[] counts, int[] changes) {
        double[] exposures = new double[counts.length];
        Arrays.fill(exposures, 1);
        double dispersion = NegativeBinomial.dispersion(counts, exposures);
        double cost = changes.length * 3 * Math.log(counts.length);
        int from = 0;
        for (int i = 0; i <= changes.length; i++) {
            int to = i < changes.length ? changes[i] : counts.length;
            if (to - from < CountSegments.SHORTEST) {
                return Double.POSITIVE_INFINITY;
            }
            double rate = NegativeBinomial.rate(counts, exposures, from, to, dispersion);
            for (int j = from; j < to; j++) {
                cost -= 2 * logLikelihood(counts[j], rate, dispersion);
            }
            from = to;
        }
        return cost;
    }

    /** Cameron and Trivedi's NB2 without the terms that do not hang on the mean; Poisson's where nothing is dispersed. */
    private static double logLikelihood(double count, double mean, double dispersion) {
        double seen = count == 0 ? 0 : count * Math.log(mean);
        return dispersion == 0 ? seen - mean : seen - (count + 1 / dispersion) * Math.log1p(dispersion * mean);
    }
}
