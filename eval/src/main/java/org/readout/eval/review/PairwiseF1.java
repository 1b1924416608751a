package org.readout.eval.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Agreement of reviewers as F1: each pair of reviewers, on what both judged, one taken for gold and the other for the
 * coder; counts of all pairs are added. Where there is no fixed number of things that could have been marked, and so no
 * chance agreement to correct for, it is the usual measure (G. Hripcsak, A. S. Rothschild, Agreement, the F-measure, and
 * reliability in information retrieval, JAMIA 12, 2005).
 */
public final class PairwiseF1 {
    private PairwiseF1() {}

    /**
     * @param units for each unit, the label that each reviewer who judged it gave; absent for "nothing here"
     * @return 0 to 1; absent when no two reviewers judged a unit that one of them gave a label
     */
    public static Optional<Double> of(List<Map<String, Optional<String>>> units) {
        long matching = 0;
        long labels = 0;
        for (Map<String, Optional<String>> unit : units) {
            List<Optional<String>> given = new ArrayList<>(unit.values());
            for (int i = 0; i < given.size(); i++) {
                for (int j = i + 1; j < given.size(); j++) {
                    labels += (given.get(i).isPresent() ? 1 : 0) + (given.get(j).isPresent() ? 1 : 0);
                    matching += given.get(i).isPresent() && Objects.equals(given.get(i), given.get(j)) ? 2 : 0;
                }
            }
        }
        return labels == 0 ? Optional.empty() : Optional.of((double) matching / labels);
    }
}
