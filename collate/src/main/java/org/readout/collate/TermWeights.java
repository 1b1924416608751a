package org.readout.collate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weights of terms, which are known by their hashes; a term that is not there weighs nothing. Sums are made in single precision in
 * the order of the terms, so that what was written to {@link #bytes} and read back gives the same results.
 */
public final class TermWeights {
    static final TermWeights NONE = new TermWeights(new long[0], new float[0]);

    private static final int BYTES = Long.BYTES + Float.BYTES;

    private final long[] terms;
    private final float[] weights;

    /** @param terms rising */
    private TermWeights(long[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    static TermWeights of(Map<Long, Double> weights) {
        long[] terms = weights.keySet().stream().mapToLong(t -> t).sorted().toArray();
        float[] values = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            values[i] = weights.getOrDefault(terms[i], 0.0).floatValue();
        }
        return new TermWeights(terms, values);
    }

    /** What {@link #bytes} gave. */
    public static TermWeights read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int size = bytes.length / BYTES;
        long[] terms = new long[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            terms[i] = buffer.getLong();
            weights[i] = buffer.getFloat();
        }
        return new TermWeights(terms, weights);
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(terms.length * BYTES);
        for (int i = 0; i < terms.length; i++) {
            buffer.putLong(terms[i]).putFloat(weights[i]);
        }
        return buffer.array();
    }

    long[] terms() {
        return terms.clone();
    }

    /** The weights of some terms; those that it does not have weigh as much as the heaviest that it has. */
    TermWeights of(Collection<String> some) {
        float heaviest = 0;
        for (float weight : weights) {
            heaviest = Math.max(heaviest, weight);
        }
        long[] wanted = Hashes.of(some);
        Arrays.sort(wanted);
        float[] values = new float[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            int at = Arrays.binarySearch(terms, wanted[i]);
            values[i] = at < 0 ? heaviest : weights[at];
        }
        return new TermWeights(wanted, values);
    }

    /** The terms that weigh most; among equals the lower hashes. */
    TermWeights heaviest(int most) {
        if (terms.length <= most) {
            return this;
        }
        return at(IntStream.range(0, terms.length)
                .boxed()
                .sorted((a, b) -> Float.compare(weights[b], weights[a]))
                .limit(most)
                .mapToInt(i -> i)
                .sorted()
                .toArray());
    }

    private TermWeights at(int[] places) {
        long[] some = new long[places.length];
        float[] values = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            some[i] = terms[places[i]];
            values[i] = weights[places[i]];
        }
        return new TermWeights(some, values);
    }

    TermWeights times(double factor) {
        float[] product = weights.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= (float) factor;
        }
        return new TermWeights(terms, product);
    }

    TermWeights plus(TermWeights other) {
        long[] sumTerms = new long[terms.length + other.terms.length];
        float[] sum = new float[sumTerms.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            boolean own = j == other.terms.length || i < terms.length && terms[i] <= other.terms[j];
            boolean others = i == terms.length || j < other.terms.length && other.terms[j] <= terms[i];
            sumTerms[n] = own ? terms[i] : other.terms[j];
            sum[n++] = (own ? weights[i++] : 0) + (others ? other.weights[j++] : 0);
        }
        return new TermWeights(Arrays.copyOf(sumTerms, n), Arrays.copyOf(sum, n));
    }

    /** Of length one; without weight as it is. */
    TermWeights unit() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    double length() {
        double square = 0;
        for (float weight : weights) {
            square += (double) weight * weight;
        }
        return Math.sqrt(square);
    }

    /** The cosine of the angle between both; 0 where one has no weight. */
    double cosine(TermWeights other) {
        double product = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                product += (double) weights[i] * other.weights[j];
            }
        }
        double lengths = length() * other.length();
        return lengths == 0 ? 0 : product / lengths;
    }
}
