package org.readout.collate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Actor;

/** What the parties of two mentions forbid, beside a plain contradiction of actors or recipients. */
final class PartyConstraints {
    private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

    private PartyConstraints() {}

    /** The reason why the parties cannot be those of one event; absent when they can. */
    static Optional<String> veto(MentionView a, MentionView b) {
        if (!a.isMutual() && !b.isMutual()) {
            if (areTurnedRound(a, b)) {
                return Optional.of("one's actor is the other's target");
            }
            if (HARM.contains(a.type()) && namesOthers(a.recipients(), b.recipients())) {
                return Optional.of("other named victims");
            }
            if (isVisit(a) && isVisit(b) && namesOthers(a.actors(), b.actors())) {
                return Optional.of("other visitors");
            }
            if ((a.looksAhead() || b.looksAhead()) && !sameParties(a, b)) {
                return Optional.of("foreseen of other parties");
            }
        }
        return Optional.empty();
    }

    /**
     * Whether two mentions that nothing forbids to join may join on their own: they name one party in one role, or one
     * takes the other up in its document, or the documents share the sentence.
     */
    static boolean link(MentionView a, MentionView b) {
        return shareParty(a, b) || a.repeats(b) || isTakenUp(a, b);
    }

    /** An attack on those who are said to have attacked is another attack. */
    private static boolean areTurnedRound(MentionView a, MentionView b) {
        return (areOneParty(a.actors(), b.recipients()) || areOneParty(b.actors(), a.recipients()))
                && !shareParty(a, b);
    }

    /** More than of one country: gunmen and the academy of their country are two parties. */
    private static boolean areOneParty(List<Actor> a, List<Actor> b) {
        return PartyAgreement.of(a, b).isAtLeast(PartyAgreement.PART);
    }

    /** Whether both lists have names, and none of one is a name or part of one of the other. */
    private static boolean namesOthers(List<Actor> a, List<Actor> b) {
        return a.stream().anyMatch(PartyConstraints::isNamed)
                && b.stream().anyMatch(PartyConstraints::isNamed)
                && a.stream()
                        .noneMatch(x ->
                                b.stream().anyMatch(y -> PartyAgreement.of(x, y).isAtLeast(PartyAgreement.COUNTRY)));
    }

    private static boolean isNamed(Actor actor) {
        return actor.id().isPresent()
                || actor.name().filter(PartyAgreement::isProperName).isPresent();
    }

    private static boolean isVisit(MentionView m) {
        return m.what().mode().filter("visit"::equals).isPresent();
    }

    /** What was foreseen is what came about, or is foreseen elsewhere, only of the same parties. */
    private static boolean sameParties(MentionView a, MentionView b) {
        return agreeOrSilent(a.actors(), b.actors(), a.sharesDocument(b))
                && agreeOrSilent(a.recipients(), b.recipients(), a.sharesDocument(b));
    }

    /** Whether two mentions name one party in one role, or in any role where all take the same part. */
    private static boolean shareParty(MentionView a, MentionView b) {
        return a.isMutual() || b.isMutual()
                ? agree(a.parties(), b.parties())
                : agree(a.actors(), b.actors()) || agree(a.recipients(), b.recipients());
    }

    private static boolean agreeOrSilent(List<Actor> a, List<Actor> b, boolean oneMayBeSilent) {
        boolean silent = oneMayBeSilent ? a.isEmpty() || b.isEmpty() : a.isEmpty() && b.isEmpty();
        return silent || agree(a, b);
    }

    private static boolean agree(List<Actor> a, List<Actor> b) {
        return PartyAgreement.of(a, b).isAtLeast(PartyAgreement.COUNTRY);
    }

    /** "The attack", which takes up what the same document told before. */
    private static boolean isTakenUp(MentionView a, MentionView b) {
        MentionView later = a.isAfter(b) ? a : b;
        return a.sharesDocument(b) && (a.isTakenUp() || b.isTakenUp() || later.isDefinite());
    }
}
