package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases as they come: as numbers until there are enough rows to choose classes by, as classes from then on. */
final class CaseStore {
    private static final int ROWS_FOR_BINS = 100_000;

    private final List<Raw> raw = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private int rows;
    private @Nullable Bins bins;

    /** A case before its features have classes. */
    record Raw(float[][] rows, float[] base, int truths) {}

    void add(Raw one) {
        Bins known = bins;
        if (known != null) {
            cases.add(binned(one, known));
            return;
        }
        raw.add(one);
        rows += one.rows().length;
        if (rows >= ROWS_FOR_BINS) {
            choose();
        }
    }

    boolean isEmpty() {
        return raw.isEmpty() && cases.isEmpty();
    }

    /** The classes, which do not change any more. */
    Bins bins() {
        Bins known = bins;
        return known == null ? choose() : known;
    }

    List<Case> cases() {
        bins();
        return cases;
    }

    private Bins choose() {
        List<float[]> all = new ArrayList<>();
        raw.forEach(one -> all.addAll(List.of(one.rows())));
        Bins chosen = new Bins(all);
        bins = chosen;
        raw.forEach(one -> cases.add(binned(one, chosen)));
        raw.clear();
        return chosen;
    }

    private static Case binned(Raw one, Bins bins) {
        int features = bins.features();
        byte[] bytes = new byte[one.rows().length * features];
        for (int row = 0; row < one.rows().length; row++) {
            for (int f = 0; f < features; f++) {
                bytes[row * features + f] = bins.of(f, one.rows()[row][f]);
            }
        }
        return new Case(bytes, one.base(), one.truths());
    }
}
