package org.readout.analysis.forecast;

import java.util.List;

/**
 * A possible answer to a query, with its reasons.
 *
 * @param answer an entity, or a relation code
 * @param score the sum of the reasons' weights
 * @param probability the softmax of the scores of the candidates ranked last: a share among them, not a calibrated chance that it will happen
 * @param reasons the weightiest first
 */
public record Forecast(int answer, double score, double probability, List<Reason> reasons) {
    public Forecast {
        reasons = List.copyOf(reasons);
    }
}
