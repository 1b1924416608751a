package org.readout.coder.codebook;

import java.util.Map;
import java.util.Optional;
import org.readout.core.QuadClass;

/**
 * A type of the ontology.
 *
 * @param modes scores by mode
 * @param future what the type becomes when the event has not happened; absent: it stays
 * @param futureMode the mode it then takes
 * @param recipientRequired whether a record without recipient is none
 */
public record EventType(
        String code,
        QuadClass quad,
        double score,
        Map<String, Double> modes,
        Optional<String> future,
        Optional<String> futureMode,
        boolean recipientRequired) {

    public double score(Optional<String> mode) {
        return mode.map(m -> modes.getOrDefault(m, score)).orElse(score);
    }

    public boolean isMaterialConflict() {
        return quad == QuadClass.MATERIAL_CONFLICT;
    }

    /** Whether the type is an act against somebody, in words or deeds. */
    public boolean isConflict() {
        return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.MATERIAL_CONFLICT;
    }

    /** Whether the type names words rather than deeds. */
    public boolean isVerbal() {
        return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.VERBAL_COOPERATION;
    }
}
