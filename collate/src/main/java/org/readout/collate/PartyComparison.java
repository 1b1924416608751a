package org.readout.collate;

import java.util.Locale;
import java.util.Map;

/** What the parties of two mentions say of whether they are of one event. */
final class PartyComparison {
    private static final Map<PartyAgreement, Double> ACTOR = Map.of(
            PartyAgreement.SAME, 1.2,
            PartyAgreement.PART, 0.9,
            PartyAgreement.COUNTRY, 0.4,
            PartyAgreement.UNKNOWN, 0.0,
            PartyAgreement.SIBLINGS, -1.0,
            PartyAgreement.OTHER_SIDE, -1.5,
            PartyAgreement.DIFFERENT, -2.0);
    private static final Map<PartyAgreement, Double> RECIPIENT = Map.of(
            PartyAgreement.SAME, 1.2,
            PartyAgreement.PART, 0.7,
            PartyAgreement.COUNTRY, 0.4,
            PartyAgreement.UNKNOWN, 0.0,
            PartyAgreement.SIBLINGS, -0.8,
            PartyAgreement.OTHER_SIDE, 0.0,
            PartyAgreement.DIFFERENT, -2.0);
    private static final double SAME_VICTIM = 1.4;
    private static final double FURTHER_PARTIES = -1.5;
    private static final double NAMED_VICTIM_AND_OTHERS = -1.0;

    private PartyComparison() {}

    static void add(MentionView a, MentionView b, Score score) {
        if (a.isMutual() || b.isMutual()) {
            PartyAgreement all = PartyAgreement.of(a.parties(), b.parties());
            boolean several = Math.min(a.parties().size(), b.parties().size()) > 1;
            party(
                    score,
                    all,
                    several
                            ? ACTOR.getOrDefault(all, 0.0) + RECIPIENT.getOrDefault(all, 0.0)
                            : ACTOR.getOrDefault(all, 0.0),
                    "parties");
            if (several && !Parties.sameCountries(a.parties(), b.parties())) {
                score.add(FURTHER_PARTIES, "");
            }
            return;
        }
        PartyAgreement actors = PartyAgreement.of(a.actors(), b.actors());
        PartyAgreement recipients = PartyAgreement.of(a.recipients(), b.recipients());
        party(score, actors, ACTOR.getOrDefault(actors, 0.0), "actor");
        party(score, recipients, RECIPIENT.getOrDefault(recipients, 0.0), "recipient");
        if (recipients == PartyAgreement.OTHER_SIDE && (isOnePerson(a) || isOnePerson(b))) {
            score.add(NAMED_VICTIM_AND_OTHERS, "");
        }
        if (recipients == PartyAgreement.SAME
                && a.triggerClasses().contains("death")
                && b.triggerClasses().contains("death")
                && isOnePerson(a)
                && isOnePerson(b)) {
            score.add(SAME_VICTIM, "the same person's death");
        }
    }

    private static boolean isOnePerson(MentionView m) {
        return m.recipients().size() == 1 && m.recipients().get(0).name().isPresent();
    }

    private static void party(Score score, PartyAgreement agreement, double weight, String role) {
        score.add(weight, agreement.name().toLowerCase(Locale.ROOT) + " " + role);
        if (agreement.isAtLeast(PartyAgreement.COUNTRY)) {
            score.anchor();
        }
    }
}
