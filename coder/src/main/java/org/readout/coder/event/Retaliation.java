package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Whom retaliation is against where its own words leave it to be understood: those whom the same sentence has its actor blame ("blamed Israel for the killing and vowed to retaliate"), those who did what it is for, or those who attacked its
 * actor shortly before; and who suffered what is retaliated for ("to retaliate against Iran for a missile attack").
 */
final class Retaliation {
    private static final String DECISION = "rule:retaliation";
    private static final String BLAME = "ACCUSE";
    private static final String FORCE = "ASSAULT";

    /** Acts of retaliation, done or promised. */
    private static final Set<String> TYPES = Set.of(FORCE, "THREATEN");

    private static final Set<String> VERBS = Set.of("retaliate", "avenge", "counterattack");
    private static final Set<String> NOUNS =
            Set.of("retaliation", "counterattack", "counterstrike", "reprisal", "revenge", "vengeance", "retribution");

    /** Verbs that retaliate with a particle, or whose noun does with one: "strike back". */
    private static final Set<String> WITH_BACK = Set.of("strike", "hit");

    private static final String BACK = "back";
    private static final Set<String> FOR_WHAT = Set.of("for", "over", "to");

    /** Sentences back that the attack on the one who retaliates may be. */
    private static final int NEAR = 8;

    private Retaliation() {}

    /**
     * @param here the acts of the same sentence
     * @param earlier those before it, in text order
     */
    static Candidate complete(Clause clause, Candidate act, List<Candidate> here, List<Candidate> earlier) {
        if (!act.recipients().isEmpty() || countries(act.actors()).isEmpty() || act.isMutual()) {
            return act;
        }
        if (TYPES.contains(act.kind().type()) && word(clause.sentence(), act).isPresent()) {
            return blamed(act, here)
                    .or(() -> attacker(act, here.stream()))
                    .or(() -> attacker(act, backwards(act, earlier)))
                    .map(r -> act.withParties(act.actors(), r, DECISION))
                    .orElse(act);
        }
        return suffered(clause, act, here)
                .map(r -> act.withParties(act.actors(), r, DECISION))
                .orElse(act);
    }

    /** The word of retaliation that an act is, or is about. */
    private static Optional<Token> word(Sentence sentence, Candidate act) {
        return Stream.concat(
                        Stream.of(act.head()),
                        sentence.children(act.head()).stream().filter(c -> c.is("xcomp") || c.is("obj") || c.is("obl")))
                .filter(t -> isRetaliation(sentence, t))
                .findFirst();
    }

    private static boolean isRetaliation(Sentence sentence, Token word) {
        boolean back = WITH_BACK.contains(word.lemma())
                && sentence.children(word).stream()
                        .anyMatch(c -> c.lemma().equals(BACK) && c.index() == word.index() + 1);
        return back
                || word.upos() == Upos.VERB && VERBS.contains(word.lemma())
                || word.upos() == Upos.NOUN && NOUNS.contains(word.lemma());
    }

    private static Optional<List<ActorMention>> blamed(Candidate act, List<Candidate> here) {
        return here.stream()
                .filter(c -> c.kind().type().equals(BLAME)
                        && c.head().index() < act.head().index())
                .filter(c -> !disjoint(countries(c.actors()), countries(act.actors())))
                .map(Candidate::recipients)
                .filter(areOthers(act.actors()))
                .reduce((first, last) -> last);
    }

    /** Those who did the first of these acts of force that was against the country of who retaliates, or, without naming whom, were the ones it is told of. */
    private static Optional<List<ActorMention>> attacker(Candidate act, Stream<Candidate> others) {
        return others.filter(c -> c.kind().type().equals(FORCE) && c != act)
                .filter(c -> !disjoint(countries(c.recipients()), countries(act.actors())))
                .map(Candidate::actors)
                .filter(areOthers(act.actors()))
                .findFirst();
    }

    private static Stream<Candidate> backwards(Candidate act, List<Candidate> earlier) {
        return IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(earlier::get)
                .takeWhile(c -> act.sentence().index() - c.sentence().index() <= NEAR);
    }

    /** Who retaliates suffered what he retaliates for. */
    private static Optional<List<ActorMention>> suffered(Clause clause, Candidate attack, List<Candidate> here) {
        return answers(clause, attack, here)
                .map(Candidate::actors)
                .filter(areOthers(attack.actors()))
                .findFirst();
    }

    /**
     * An act of force that names no party and is what somebody retaliates for: against those who did it.
     *
     * @param here the acts of the same sentence
     */
    static Optional<Candidate> answered(Clause clause, Candidate bare, List<Candidate> here) {
        return answers(clause, bare, here)
                .filter(a -> areOthers(a.actors()).test(a.recipients()))
                .findFirst()
                .map(a -> bare.withParties(a.recipients(), a.actors(), DECISION));
    }

    /** Whether a noun is what somebody retaliates for: "for a missile attack", but not "for any attack". */
    static boolean isFor(Clause clause, Token noun) {
        Sentence sentence = clause.sentence();
        return sentence.head(noun).filter(v -> isRetaliation(sentence, v)).isPresent()
                && clause.syntax().prepositions(noun).stream().anyMatch(FOR_WHAT::contains)
                && sentence.children(noun, "det").stream()
                        .noneMatch(d -> d.lemma().equals("any"));
    }

    /** The acts of retaliation for another one. */
    private static Stream<Candidate> answers(Clause clause, Candidate attack, List<Candidate> here) {
        Sentence sentence = clause.sentence();
        return sentence
                .head(attack.head())
                .filter(v -> attack.kind().type().equals(FORCE) && isFor(clause, attack.head()))
                .stream()
                .flatMap(v -> here.stream()
                        .filter(c -> c.head().index() == v.index()
                                || sentence.isBelow(v, c.head())
                                        && TYPES.contains(c.kind().type())));
    }

    private static Predicate<List<ActorMention>> areOthers(List<ActorMention> parties) {
        Set<String> own = countries(parties);
        return others -> !countries(others).isEmpty() && disjoint(countries(others), own);
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static Set<String> countries(List<ActorMention> parties) {
        return parties.stream().flatMap(p -> p.actor().country().stream()).collect(Collectors.toSet());
    }
}
