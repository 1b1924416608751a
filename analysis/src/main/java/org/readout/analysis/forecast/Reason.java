package org.readout.analysis.forecast;

import java.util.List;
import java.util.OptionalInt;

/**
 * A rule behind a forecast.
 *
 * @param body the relation code of what happened before, for rules between the two; else empty
 * @param weight what it adds to the score, or takes from it
 * @param facts past facts that make the rule hold, the newest few; none for {@link RuleKind#STANDING}
 */
public record Reason(RuleKind kind, OptionalInt body, double weight, List<Cited> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }
}
