package org.readout.analysis.forecast;

import java.util.Arrays;

/**
 * What the rules find for one query: candidates, the terms of their linear scores, and their features. A working space that is cleared and used again; one a thread.
 *
 * <p>A term is a value times the sum of two weights, one of the query's own relation and one shared by all (so that rare relations fall back on the common one).
 */
final class Evidence {
    private final int features;
    private final int[] place;
    private int size;
    private int[] id = new int[64];
    private float[] score = new float[64];
    private float[] feature;
    private boolean keepsTerms = true;
    private int terms;
    private int[] termPlace = new int[4096];
    private int[] own = new int[4096];
    private int[] shared = new int[4096];
    private float[] value = new float[4096];
    final Accumulator accumulator;
    final Neighbours neighbours;

    /** @param candidates numbers of candidates run from 0 to this */
    Evidence(int candidates, int features, Vocabulary vocabulary) {
        this.features = features;
        place = new int[candidates];
        Arrays.fill(place, KeyIndex.ABSENT);
        feature = new float[64 * features];
        accumulator = new Accumulator(vocabulary.entities());
        neighbours = new Neighbours(vocabulary.entities());
    }

    /** Whether terms are kept, for learning and explaining, or only their sums. */
    void keepTerms(boolean keep) {
        keepsTerms = keep;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[id[i]] = KeyIndex.ABSENT;
        }
        size = 0;
        terms = 0;
    }

    int size() {
        return size;
    }

    /** How many features a candidate has. */
    int features() {
        return features;
    }

    int id(int place) {
        return id[place];
    }

    /** The place of a candidate, or {@link KeyIndex#ABSENT}. */
    int find(int candidate) {
        return place[candidate];
    }

    /** The place of a candidate, made if there is none. */
    int candidate(int candidate) {
        if (place[candidate] == KeyIndex.ABSENT) {
            if (size == id.length) {
                id = Arrays.copyOf(id, 2 * size);
                score = Arrays.copyOf(score, 2 * size);
                feature = Arrays.copyOf(feature, 2 * size * features);
            }
            id[size] = candidate;
            score[size] = 0;
            Arrays.fill(feature, size * features, (size + 1) * features, 0);
            place[candidate] = size++;
        }
        return place[candidate];
    }

    float score(int place) {
        return score[place];
    }

    float feature(int place, int feature) {
        return this.feature[place * features + feature];
    }

    void feature(int place, int feature, float value) {
        this.feature[place * features + feature] = value;
    }

    void addFeature(int place, int feature, float value) {
        this.feature[place * features + feature] += value;
    }

    /** Adds a term and its part to the candidate's score; gives that part. */
    float term(int place, int ownWeight, int sharedWeight, float termValue, LogLinear model) {
        if (keepsTerms) {
            keep(place, ownWeight, sharedWeight, termValue);
        }
        float part = model.weight(ownWeight, sharedWeight) * termValue;
        score[place] += part;
        return part;
    }

    private void keep(int place, int ownWeight, int sharedWeight, float termValue) {
        if (terms == own.length) {
            termPlace = Arrays.copyOf(termPlace, 2 * terms);
            own = Arrays.copyOf(own, 2 * terms);
            shared = Arrays.copyOf(shared, 2 * terms);
            value = Arrays.copyOf(value, 2 * terms);
        }
        termPlace[terms] = place;
        own[terms] = ownWeight;
        shared[terms] = sharedWeight;
        value[terms++] = termValue;
    }

    int terms() {
        return terms;
    }

    int termPlace(int term) {
        return termPlace[term];
    }

    int own(int term) {
        return own[term];
    }

    int shared(int term) {
        return shared[term];
    }

    float value(int term) {
        return value[term];
    }
}
