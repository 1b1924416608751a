package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Gives event nouns that name no party of their own ("the call", "the attack", "last week's elimination") the parties of the event they take up: the nearest
 * one named by the same word or done by the same means, or the one just before it. Who did a deed that somebody only claims, or denies, is not taken over: the noun takes for granted that it was
 * done, and not by whom.
 */
final class EventCoreference {
    private static final Set<String> FURTHER = Set.of(
            "response", "retaliation", "counterattack", "reprisal", "revenge", "counterstrike", "counteroffensive");
    private static final Set<String> TAKING_UP = Set.of(
            "same",
            "latest",
            "recent",
            "deadly",
            "alleged",
            "direct",
            "subsequent",
            "ensuing",
            "initial",
            "whole",
            "brazen",
            "brutal",
            "joint",
            "air",
            "last",
            "earlier");

    /** Modes that no general noun names: nobody calls an abduction "the attack" alone. */
    private static final Set<String> OTHERWISE_NAMED = Set.of("abduct", "sexual", "torture", "beat");

    /** Prepositions before where an event was, or whom it was against. */
    private static final Set<String> OF_ITS_OWN = Set.of("in", "at", "near", "against");

    private static final Set<String> KNOWING = Set.of("familiar", "knowledge", "brief");
    /** Adverbs of what is done time and again, which is no one event to be taken up. */
    private static final Set<String> HABITUALLY =
            Set.of("routinely", "regularly", "frequently", "often", "usually", "commonly", "periodically");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    static final String DECISION = "rule:event-coreference";

    /** The same where the doer is left out. */
    private static final String WITHOUT_DOER = DECISION + "-without-doer";

    /** Sentences back that a noun of the same word or means may look, and any other of its type. */
    private static final int FAR = 12;

    private static final int NEAR = 1;

    private EventCoreference() {}

    /**
     * @param earlier the events already read, in text order
     * @param isClaimed whether somebody other than the text says or denies that such an event happened
     * @return the noun with the parties found; absent when it takes up nothing
     */
    static Optional<Candidate> resolve(Candidate bare, List<Candidate> earlier, Predicate<Candidate> isClaimed) {
        boolean ofAnotherSort = bare.kind().mode().isEmpty()
                && !bare.sentence().children(bare.head(), "compound").isEmpty();
        if (!isDefinite(bare.sentence(), bare.head())
                || ofAnotherSort
                || namesItsOwn(bare.sentence(), bare.head())
                || isWhatSourcesKnow(bare.sentence(), bare.head())) {
            return Optional.empty();
        }
        return nearest(
                        bare,
                        earlier,
                        c -> c.isMutual()
                                ? c.actors().size() > 1
                                : !c.recipients().isEmpty())
                .map(c -> takingUp(bare, c, isClaimed.test(c) && !c.isMutual()));
    }

    private static Candidate takingUp(Candidate bare, Candidate earlier, boolean withoutDoer) {
        Candidate noun = new Candidate(
                bare.sentence(),
                bare.head(),
                bare.support(),
                bare.frame(),
                earlier.kind(),
                List.of(),
                List.of(),
                bare.seen(),
                bare.decidedBy());
        return noun.withParties(
                withoutDoer ? List.of() : earlier.actors(),
                earlier.recipients(),
                withoutDoer ? WITHOUT_DOER : DECISION);
    }

    /** An event noun that names its actor alone, with the recipient of the event it takes up: one of the same actor, or of nobody named where somebody is only now blamed for it. */
    static Candidate complete(Candidate partial, List<Candidate> earlier) {
        boolean lacksRecipient = !partial.isMutual()
                && partial.recipients().isEmpty()
                && !partial.actors().isEmpty();
        if (!lacksRecipient || partial.head().upos() != Upos.NOUN || !isDefinite(partial.sentence(), partial.head())) {
            return partial;
        }
        return nearest(
                        partial,
                        earlier,
                        c -> !c.recipients().isEmpty()
                                && (keys(c.actors()).equals(keys(partial.actors()))
                                        || c.actors().isEmpty() && isBlamedForTheDeedBefore(partial)))
                .map(c -> partial.withParties(partial.actors(), c.recipients(), DECISION))
                .orElse(partial);
    }

    /** "Blamed the attack on X", where no words of the noun's own say which attack ("the January attack", "the attack at the bridge"). */
    private static boolean isBlamedForTheDeedBefore(Candidate noun) {
        Sentence sentence = noun.sentence();
        return noun.decidedBy().contains(Responsibility.DECISION)
                && !namesItsOwn(sentence, noun.head())
                && sentence.children(noun.head(), "compound").isEmpty()
                && sentence.children(noun.head(), "nmod").stream()
                        .flatMap(n -> sentence.children(n, "case").stream())
                        .noneMatch(c -> OF_ITS_OWN.contains(c.lemma()));
    }

    /** Whether an event noun was left without who did it, so that nobody else may be taken for that either. */
    static boolean isWithoutDoer(Candidate candidate) {
        return candidate.decidedBy().contains(WITHOUT_DOER);
    }

    private static Optional<Candidate> nearest(Candidate noun, List<Candidate> earlier, Predicate<Candidate> fits) {
        List<Candidate> backwards = new ArrayList<>(earlier);
        Collections.reverse(backwards);
        return backwards.stream()
                .filter(c -> c.kind().type().equals(noun.kind().type()))
                .filter(c -> !isHabit(c))
                .filter(fits)
                .filter(c -> noun.sentence().index() - c.sentence().index() <= (isAlike(noun, c) ? FAR : NEAR))
                .filter(c -> isAlike(noun, c)
                        || noun.kind().mode().isEmpty()
                                && c.kind()
                                        .mode()
                                        .filter(OTHERWISE_NAMED::contains)
                                        .isEmpty())
                .findFirst();
    }

    private static boolean isHabit(Candidate candidate) {
        return Stream.concat(Stream.of(candidate.head()), candidate.support().stream())
                .flatMap(verb -> candidate.sentence().children(verb, "advmod").stream())
                .anyMatch(adverb -> HABITUALLY.contains(adverb.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The same word, or the same means: "the missile attack" – "fired missiles". */
    private static boolean isAlike(Candidate noun, Candidate earlier) {
        boolean sameWord =
                Lexeme.of(noun.sentence(), noun.head()).equals(Lexeme.of(earlier.sentence(), earlier.head()));
        boolean sameMode = noun.kind().mode().isPresent()
                && noun.kind().mode().equals(earlier.kind().mode());
        return sameMode
                || sameWord
                        && (noun.kind().mode().isEmpty()
                                || earlier.kind().mode().isEmpty());
    }

    private static Set<String> keys(List<ActorMention> parties) {
        return parties.stream().map(p -> p.actor().key()).collect(Collectors.toSet());
    }

    /**
     * Whether the noun's own modifiers tell which event it is ("the terrorist attack on Oct. 7 that killed 1,200"), or it is by its meaning a further one ("the response"): then it takes up none.
     */
    private static boolean namesItsOwn(Sentence sentence, Token noun) {
        return FURTHER.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || sentence.children(noun).stream()
                        .anyMatch(c -> c.is("acl") && isRestrictive(sentence, c)
                                || c.is("amod") && !TAKING_UP.contains(c.lemma().toLowerCase(Locale.ROOT))
                                || (c.is("nmod") || c.is("obl")) && holdsNumber(sentence, c));
    }

    /** "Officials familiar with their conversations": words about a source, which tell of nothing. */
    private static boolean isWhatSourcesKnow(Sentence sentence, Token noun) {
        return sentence.head(noun).filter(h -> KNOWING.contains(h.lemma())).isPresent();
    }

    /** Not set off by a comma. */
    private static boolean isRestrictive(Sentence sentence, Token clause) {
        int first = sentence.subtree(clause).get(0).index();
        return first == 0
                || !sentence.token(first - 1).form().equals(",")
                        && !sentence.token(first).form().equals(",");
    }

    private static boolean holdsNumber(Sentence sentence, Token phrase) {
        return sentence.subtree(phrase).stream().anyMatch(t -> t.upos() == Upos.NUM);
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.children(noun).stream().anyMatch(child -> {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            return child.is("det") && DEFINITE.contains(lemma) && isOwn(sentence, child, noun) || child.is("nmod:poss");
        });
    }

    /** Whether nothing but the noun's own words stands between it and a determiner: the article of "the first year direct attacks took place" is that of the year. */
    private static boolean isOwn(Sentence sentence, Token determiner, Token noun) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > determiner.index() && t.index() < noun.index() && t.upos() == Upos.NOUN)
                .allMatch(t -> sentence.subtree(noun).stream().anyMatch(s -> s.index() == t.index()));
    }
}
