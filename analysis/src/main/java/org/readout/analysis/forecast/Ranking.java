package org.readout.analysis.forecast;

import java.util.function.IntPredicate;

/** Candidates with their scores; candidates that are not here have no evidence and stand behind all, as one tie. */
public final class Ranking {
    private final int candidates;
    private final int[] ids;
    private final float[] scores;

    /** @param candidates how many there could be, with those that are not here */
    Ranking(int candidates, int[] ids, float[] scores) {
        this.candidates = candidates;
        this.ids = ids.clone();
        this.scores = scores.clone();
    }

    /**
     * The rank of a candidate, from 1, among those not left out. Candidates with the same score share the mean of their ranks.
     *
     * @param leftOut never asked about the candidate itself
     */
    public double rank(int candidate, IntPredicate leftOut) {
        int place = 0;
        while (place < ids.length && ids[place] != candidate) {
            place++;
        }
        boolean known = place < ids.length;
        int before = 0;
        int equal = 0;
        for (int i = 0; i < ids.length; i++) {
            if (i == place || known && scores[i] < scores[place] || leftOut.test(ids[i])) {
                continue;
            }
            if (known && scores[i] == scores[place]) {
                equal++;
            } else {
                before++;
            }
        }
        return known ? 1 + before + equal / 2.0 : 1 + before + (unknownLeft(leftOut) - 1) / 2.0;
    }

    /** A candidate's score; of one without evidence, the least of all, and one less. */
    public double score(int candidate) {
        double least = 0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == candidate) {
                return scores[i];
            }
            least = i == 0 ? scores[i] : Math.min(least, scores[i]);
        }
        return least - 1;
    }

    private int unknownLeft(IntPredicate leftOut) {
        boolean[] known = new boolean[candidates];
        for (int id : ids) {
            known[id] = true;
        }
        int left = 0;
        for (int id = 0; id < candidates; id++) {
            left += known[id] || leftOut.test(id) ? 0 : 1;
        }
        return left;
    }
}
