package org.readout.coder;

import org.readout.coder.event.CodedEvent;
import org.readout.core.Status;
import org.readout.language.Upos;

/**
 * How far a record may be trusted, from what it rests on: both parties known, a verb rather than a noun as trigger, its own words rather than those
 * of an earlier event. A ranking, not yet a calibrated probability: calibration needs the annotated corpus of the language model's own heads.
 */
final class Confidence {
    private static final double BASE = 0.6;

    private Confidence() {}

    /** 0.05 to 0.95. */
    static double of(CodedEvent event) {
        double value = BASE;
        boolean both = !event.actors().isEmpty() && !event.recipients().isEmpty()
                || event.actors().size() > 1;
        value += both ? 0.2 : -0.05;
        value += event.head().upos() == Upos.VERB ? 0.08 : 0;
        value -= event.decidedBy().contains("rule:event-coreference") ? 0.15 : 0;
        value -= event.status() == Status.POSSIBLE || event.status() == Status.CONDITIONAL ? 0.08 : 0;
        return Math.round(Math.max(0.05, Math.min(0.95, value)) * 100) / 100.0;
    }
}
