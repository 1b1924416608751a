package org.readout.collate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Judges whether two mentions are of one event: hard constraints first, then a sum of weighted agreements.
 *
 * <p>The weights are set by hand on this project's own annotated articles, in units in which {@link #THRESHOLD} is the
 * least that joins two mentions: about one party and one of time, place, or wording must agree. They stand in
 * {@link MentionComparison}; none was tuned on a test split.
 */
final class IdentityModel {
    /** The least score that joins. */
    static final double THRESHOLD = 2.6;

    private static final long MOST_REPORT_DAYS_APART = 31;
    private static final Set<Set<String>> RELATED = Set.of(
            Set.of("ASSAULT", "COERCE"),
            Set.of("ASSAULT", "THREATEN"),
            Set.of("COERCE", "THREATEN"),
            Set.of("SANCTION", "THREATEN"),
            Set.of("MOBILIZE", "THREATEN"),
            Set.of("MOBILIZE", "ASSAULT"),
            Set.of("RETREAT", "CONCEDE"),
            Set.of("RETREAT", "AGREE"),
            Set.of("CONCEDE", "AGREE"),
            Set.of("CONSULT", "AGREE"),
            Set.of("SUPPORT", "AGREE"),
            Set.of("SUPPORT", "CONCEDE"),
            Set.of("SUPPORT", "AID"),
            Set.of("COOPERATE", "AGREE"),
            Set.of("COOPERATE", "AID"));

    /** @param score absent when the two cannot be one event */
    record Judgement(OptionalDouble score, List<String> reasons) {
        Judgement {
            reasons = List.copyOf(reasons);
        }

        static Judgement never(String reason) {
            return new Judgement(OptionalDouble.empty(), List.of(reason));
        }

        boolean joins() {
            return score.isPresent() && score.getAsDouble() >= THRESHOLD;
        }
    }

    private IdentityModel() {}

    /** Types that can be accounts or stages of one event. */
    static boolean canMeet(String type, String other) {
        return type.equals(other) || RELATED.contains(Set.of(type, other));
    }

    static Set<String> typesMeeting(String type) {
        Set<String> types = new java.util.TreeSet<>(Set.of(type));
        RELATED.stream().filter(pair -> pair.contains(type)).forEach(types::addAll);
        return types;
    }

    static Judgement judge(MentionView a, MentionView b) {
        Optional<String> veto = Constraints.veto(a, b);
        return veto.isPresent() ? Judgement.never(veto.get()) : new MentionComparison(a, b).judgement();
    }

    static long mostReportDaysApart() {
        return MOST_REPORT_DAYS_APART;
    }
}
