package org.readout.collate;

import java.util.List;
import java.util.Set;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.EventMention;

/**
 * Whom the mentions of one harmful act that happened name as having done it, kept apart by who stands for it: what an
 * article says in its own voice can be said of the event, what a source says is that source's account.
 */
final class Responsibility {
    /** Types of acts that one answers for; who takes part in talks is no matter of blame. */
    private static final Set<String> BLAMEWORTHY = Set.of("ASSAULT", "COERCE");

    private Responsibility() {}

    /** Whether it is a matter of responsibility who did the act that a mention tells of. */
    static boolean isAtStake(EventMention mention) {
        return mention.status().isFactual()
                && BLAMEWORTHY.contains(mention.kind().type());
    }

    /**
     * Whether the event may be told with the actors that a mention names: an article says so in its own voice, or all
     * who name somebody agree and no other source leaves it open.
     *
     * @param accounts the mentions of the event for which {@link #isAtStake} holds
     */
    static boolean isSettled(EventMention naming, List<EventMention> accounts, Voices voices) {
        return accounts.stream().anyMatch(m -> isOwnVoice(m) && agree(m, naming))
                || accounts.stream()
                        .allMatch(m -> names(m)
                                ? agree(m, naming)
                                : accounts.stream()
                                        .anyMatch(other -> names(other)
                                                && voices.key(other).equals(voices.key(m))));
    }

    static boolean names(EventMention mention) {
        return parties(mention).stream().anyMatch(a -> !a.equals(Actor.UNKNOWN));
    }

    private static boolean isOwnVoice(EventMention mention) {
        return mention.attribution().isEmpty();
    }

    /** Whether both name the same party or parts of one. */
    private static boolean agree(EventMention a, EventMention b) {
        return PartyAgreement.of(parties(a), parties(b)).isAtLeast(PartyAgreement.COUNTRY);
    }

    static List<Actor> parties(EventMention mention) {
        return mention.actors().stream().map(ActorMention::actor).toList();
    }
}
