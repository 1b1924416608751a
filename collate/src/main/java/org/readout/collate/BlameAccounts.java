package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;
import org.readout.core.Status;

/** Who is said to have done an event, and whether it is said to have happened at all. */
final class BlameAccounts {
    private BlameAccounts() {}

    /**
     * Different actors named, or an actor named by one source and denied by another, are a difference over responsibility
     * if some report has the event without that actor; else over its occurrence.
     */
    static Optional<Discrepancy> of(List<EventMention> mentions, Voices voices) {
        List<EventMention> claims =
                mentions.stream().filter(m -> m.status().isFactual()).toList();
        List<EventMention> denials = mentions.stream()
                .filter(m -> m.status() == Status.DENIED
                        || m.status() == Status.NEGATED && !m.attribution().isEmpty())
                .toList();
        List<Claim> blame = blame(claims, denials, voices);
        return Claim.discrepancy(Discrepancy.Kind.RESPONSIBILITY, "who did it", blame)
                .or(() -> occurrence(claims, denials, voices));
    }

    /** Whom sources name as having done what the articles and other sources leave open; empty when nothing is left open. */
    static List<Discrepancy.Account> namedOnlyBySources(List<EventMention> mentions, Voices voices) {
        List<EventMention> accounts =
                mentions.stream().filter(Responsibility::isAtStake).toList();
        return Claim.accounts(accounts.stream()
                .filter(Responsibility::names)
                .filter(m -> !Responsibility.isSettled(m, accounts, voices))
                .filter(m -> !isNobodyNamed(m))
                .map(m -> voices.claim(actors(m), m))
                .toList());
    }

    private static List<Claim> blame(List<EventMention> claims, List<EventMention> denials, Voices voices) {
        if (claims.stream().noneMatch(Responsibility::isAtStake)) {
            return List.of();
        }
        boolean isKnownOtherwise = claims.stream().anyMatch(m -> m.actors().isEmpty())
                || claims.stream().anyMatch(a -> claims.stream().anyMatch(b -> actorsExclude(a, b)));
        if (!isKnownOtherwise) {
            return List.of();
        }
        List<Claim> blame = new ArrayList<>();
        for (EventMention claim : claims) {
            boolean contested = claims.stream().anyMatch(other -> actorsExclude(claim, other))
                    || denials.stream().anyMatch(denial -> actorsAgree(claim, denial));
            if (contested && !isNobodyNamed(claim)) {
                blame.add(voices.claim(actors(claim), claim));
            }
        }
        denials.stream()
                .filter(denial -> claims.stream().anyMatch(claim -> actorsAgree(claim, denial)))
                .forEach(denial -> blame.add(voices.claim("not " + actors(denial), denial)));
        return blame;
    }

    /** Only of claims and denials of the same actor's act: that somebody else did it denies nothing. */
    private static Optional<Discrepancy> occurrence(
            List<EventMention> claims, List<EventMention> denials, Voices voices) {
        List<Claim> accounts = new ArrayList<>();
        for (EventMention claim : claims) {
            if (denials.stream().anyMatch(denial -> contradict(claim, denial, voices))) {
                accounts.add(voices.claim("it happened", claim));
            }
        }
        for (EventMention denial : denials) {
            if (claims.stream().anyMatch(claim -> contradict(claim, denial, voices))) {
                accounts.add(voices.claim("it did not happen", denial));
            }
        }
        return Claim.discrepancy(Discrepancy.Kind.OCCURRENCE, "whether it happened", accounts);
    }

    private static boolean contradict(EventMention claim, EventMention denial, Voices voices) {
        boolean sameAct = actorsAgree(claim, denial)
                || claim.actors().isEmpty() && denial.actors().isEmpty();
        return sameAct && !voices.key(claim).equals(voices.key(denial));
    }

    private static boolean actorsExclude(EventMention a, EventMention b) {
        PartyAgreement agreement = PartyAgreement.of(Responsibility.parties(a), Responsibility.parties(b));
        return agreement == PartyAgreement.DIFFERENT || agreement == PartyAgreement.OTHER_SIDE;
    }

    private static boolean actorsAgree(EventMention claim, EventMention denial) {
        return PartyAgreement.of(Responsibility.parties(claim), Responsibility.parties(denial))
                .isAtLeast(PartyAgreement.COUNTRY);
    }

    /** "It", of which the report does not say who that is, is no account of who did it. */
    private static boolean isNobodyNamed(EventMention mention) {
        return !mention.actors().isEmpty() && names(mention).isEmpty();
    }

    private static String actors(EventMention mention) {
        List<String> names = names(mention);
        return names.isEmpty() ? "the accused" : String.join(" and ", names);
    }

    private static List<String> names(EventMention mention) {
        return mention.actors().stream()
                .map(a -> a.actor().name().orElse(a.excerpt().text()))
                .filter(name -> !Voices.isPronoun(name))
                .distinct()
                .toList();
    }
}
