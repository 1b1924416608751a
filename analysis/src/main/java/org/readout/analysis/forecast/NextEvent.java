package org.readout.analysis.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.core.QuadClass;

/**
 * An event that may come within a horizon, with its chance and its reasons.
 *
 * @param source who would do it
 * @param target to whom
 * @param chance that at least one such event is told of within the horizon, 0 to 1
 * @param baseRate the same for any two that have to do with each other, as in the record learned from and then moved by this record's own past like the chance
 * @param score the sum of the reasons' weights, from which the chance is read
 * @param told events between the two, in either direction, within the memory
 * @param reasons the weightiest first
 */
public record NextEvent(
        String source,
        EventType type,
        String target,
        Ahead ahead,
        double chance,
        double baseRate,
        double score,
        int told,
        List<Reason> reasons) {

    /**
     * A rule and what it adds to the score.
     *
     * @param quad of what happened between the two, for {@link RuleKind#BETWEEN}
     * @param ofSource for events between the two, whether they go from source to target; for habits and activity, whether they are the source's
     * @param events past events that the rule rests on, the newest few; none for {@link RuleKind#USUAL}
     */
    public record Reason(RuleKind kind, Optional<QuadClass> quad, boolean ofSource, double weight, List<Past> events) {
        public Reason {
            events = List.copyOf(events);
        }
    }

    /**
     * A past event behind a reason.
     *
     * @param event its id
     * @param weight its part of the reason's weight: its share in the count that fades with a half-life of 40 days
     */
    public record Past(String event, LocalDate day, double weight) {}

    public NextEvent {
        reasons = List.copyOf(reasons);
    }
}
