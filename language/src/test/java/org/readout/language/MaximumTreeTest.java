package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MaximumTreeTest {

    @RepeatedTest(300)
    void smallGraph_givesTheTreeThatEnumerationFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[][] arcs = arcs(2 + random.nextInt(5), random);

        int[] heads = MaximumTree.heads(arcs);

        assertThat(isTree(heads)).isTrue();
        assertThat(score(arcs, heads)).isEqualTo(bestByEnumeration(arcs, new int[arcs.length], 1), within());
    }

    @Test
    void everyWordPrefersTheRoot_oneHangsOnIt() {
        double[][] arcs = {{0, 0, 0}, {10, 0, 1}, {9, 2, 0}};

        assertThat(MaximumTree.heads(arcs)).containsExactly(0, 0, 1);
    }

    @Test
    void noWords_givesTheRootAlone() {
        assertThat(MaximumTree.heads(new double[1][1])).containsExactly(0);
    }

    @Test
    void impossibleArcs_areTakenOnlyWhereNothingElseIsLeft() {
        double[][] arcs = {{0, 0, 0}, {-1, 0, -1e4}, {-1e4, -1e4, 0}};

        assertThat(MaximumTree.heads(arcs)).containsExactly(0, 0, 1);
    }

    @Test
    void twoThousandWordsWithManyCycles_takeSeconds() {
        double[][] arcs = arcs(2_000, new Random(7));

        int[] heads = Assertions.assertTimeout(Duration.ofSeconds(20), () -> MaximumTree.heads(arcs));

        assertThat(isTree(heads)).isTrue();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static double[][] arcs(int size, Random random) {
        double[][] arcs = new double[size][size];
        for (double[] row : arcs) {
            for (int i = 0; i < size; i++) {
                row[i] = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextGaussian() * 5;
            }
        }
        return arcs;
    }

    private static double bestByEnumeration(double[][] arcs, int[] heads, int word) {
        if (word == arcs.length) {
            return isTree(heads) ? score(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < arcs.length; head++) {
            if (head != word) {
                heads[word] = head;
                best = Math.max(best, bestByEnumeration(arcs, heads, word + 1));
            }
        }
        return best;
    }

    private static double score(double[][] arcs, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += arcs[word][heads[word]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
            int at = word;
            int steps = 0;
            while (at != 0 && steps++ < heads.length) {
                at = heads[at];
            }
            if (at != 0) {
                return false;
            }
        }
        return roots == 1;
    }
}
