package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Whom retaliation is against where its own words leave it to be understood: those whom the same sentence has its actor blame ("blamed Israel for the killing and vowed to retaliate"), those who did what it is for, or those who attacked its
 * actor's side shortly before; and who suffered what is retaliated for ("to retaliate against Iran for a missile attack").
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
    private static final Set<String> FOR_WHAT = Set.of("for", "over");

    /** Words over a noun that make it no one deed. */
    private static final Set<String> ANY = Set.of("any", "every", "each", "another", "future", "further");

    private static final Set<String> UNSURE = Set.of("may", "might", "can", "could", "never");

    /** Prepositions before whom or by what means one retaliates: what the words say themselves is not guessed. */
    private static final Set<String> AGAINST = Set.of("against", "on", "over", "by", "at");

    private static final Set<String> WHERE = Set.of("in", "at", "near");
    private static final Set<Sector> STATELESS = Set.of(Sector.REB, Sector.CRM, Sector.UAF);

    /** Sentences back that the attack on the one who strikes back may be, and on the one who only vows to: other provocations lie nearer. */
    private static final int FAR = 8;

    private static final int NEAR = 1;

    private Retaliation() {}

    /**
     * @param here the acts of the same sentence
     * @param earlier those before it, in text order
     */
    static Candidate complete(Clause clause, Candidate act, List<Candidate> here, List<Candidate> earlier) {
        if (!act.recipients().isEmpty() || countries(act.actors()).isEmpty() || act.isMutual()) {
            return act;
        }
        Optional<Token> word = retaliation(clause.sentence(), act)
                .filter(w -> TYPES.contains(act.kind().type()));
        if (word.isPresent()) {
            return saysAgainstWhom(clause, act, word.get(), here)
                    ? act
                    : blamed(act, here)
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
    private static Optional<Token> retaliation(Sentence sentence, Candidate act) {
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

    /** "Revenge against the champions", "over tariffs", "at the ballot box"; what it is for, when that is an act of force, does not count. */
    private static boolean saysAgainstWhom(Clause clause, Candidate act, Token word, List<Candidate> here) {
        return Stream.of(word, act.head())
                .distinct()
                .flatMap(w -> clause.sentence().children(w).stream())
                .filter(c -> c.is("obl") || c.is("nmod") || c.is("advcl") || c.is("acl"))
                .filter(c -> clause.syntax().prepositions(c).stream().anyMatch(AGAINST::contains))
                .anyMatch(c -> here.stream()
                        .noneMatch(
                                o -> o.kind().type().equals(FORCE) && o.head().index() == c.index()));
    }

    private static Optional<List<ActorMention>> blamed(Candidate act, List<Candidate> here) {
        return here.stream()
                .filter(c -> c.kind().type().equals(BLAME)
                        && c.head().index() < act.head().index())
                .filter(c -> c.actors().stream()
                        .anyMatch(b -> act.actors().stream()
                                .anyMatch(a -> a.actor().key().equals(b.actor().key()))))
                .map(Candidate::recipients)
                .filter(areOthers(act.actors()))
                .reduce((first, last) -> last);
    }

    /** Those who did the first of these acts of force that was against the side of who retaliates. */
    private static Optional<List<ActorMention>> attacker(Candidate act, Stream<Candidate> others) {
        return others.filter(c -> c.kind().type().equals(FORCE))
                .filter(c -> c.recipients().stream()
                        .anyMatch(r -> act.actors().stream().anyMatch(a -> areOneSide(r, a))))
                .map(Candidate::actors)
                .filter(areOthers(act.actors()))
                .findFirst();
    }

    /** Of one country, and both of the state or both against it: whose rebels an ally struck is not who was attacked. */
    private static boolean areOneSide(ActorMention one, ActorMention other) {
        return one.actor().country().isPresent()
                && one.actor().country().equals(other.actor().country())
                && isStateless(one) == isStateless(other);
    }

    private static boolean isStateless(ActorMention party) {
        return party.actor().sectors().stream().anyMatch(STATELESS::contains);
    }

    private static Stream<Candidate> backwards(Candidate act, List<Candidate> earlier) {
        return IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(earlier::get)
                .takeWhile(c -> act.sentence().index() - c.sentence().index()
                        <= (act.kind().type().equals(FORCE) ? FAR : NEAR));
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

    /** Whether a noun is a deed that somebody retaliates for: "for a missile attack", but not "for any attack", "for attacks on its ships", or where he only might. */
    static boolean isFor(Clause clause, Token noun) {
        Sentence sentence = clause.sentence();
        Optional<Token> verb = sentence.head(noun).filter(v -> isRetaliation(sentence, v));
        return verb.isPresent()
                && clause.syntax().prepositions(noun).stream().anyMatch(FOR_WHAT::contains)
                && !isOfASort(sentence, noun)
                && !isUncertain(sentence, verb.get());
    }

    private static boolean isOfASort(Sentence sentence, Token noun) {
        boolean bare = noun.has("Number=Plur")
                && sentence.children(noun).stream().noneMatch(c -> c.is("det") || c.is("nmod:poss") || c.is("nummod"));
        return bare || sentence.children(noun).stream().anyMatch(c -> ANY.contains(c.lemma()));
    }

    private static boolean isUncertain(Sentence sentence, Token verb) {
        return Stream.concat(
                        sentence.children(verb).stream(),
                        sentence.children(verb, "advcl").stream().flatMap(c -> sentence.children(c, "mark").stream()))
                .anyMatch(c ->
                        UNSURE.contains(c.lemma()) || c.is("mark") && c.lemma().equals("if"));
    }

    /** The acts of retaliation for another one, against those whom the words of retaliation name or leave out, by somebody on whose ground it may have been. */
    private static Stream<Candidate> answers(Clause clause, Candidate attack, List<Candidate> here) {
        Sentence sentence = clause.sentence();
        return sentence
                .head(attack.head())
                .filter(v -> attack.kind().type().equals(FORCE) && isFor(clause, attack.head()))
                .stream()
                .flatMap(v -> here.stream()
                        .filter(c -> !isElsewhere(clause, attack.head(), countries(c.actors())))
                        .filter(c -> c.head().index() == v.index()
                                || sentence.isBelow(v, c.head())
                                        && TYPES.contains(c.kind().type())
                                        && c.recipients().stream().allMatch(r -> isWithin(sentence, r, v))));
    }

    private static boolean isWithin(Sentence sentence, ActorMention party, Token head) {
        return sentence.subtree(head).stream()
                .anyMatch(t -> party.excerpt().span().covers(t.span()));
    }

    /** "The massacre in Rafah": not where those of these countries are. */
    private static boolean isElsewhere(Clause clause, Token noun, Set<String> own) {
        return WHERE.stream()
                .flatMap(p -> clause.syntax().withPreposition(noun, p).stream())
                .filter(t -> t.upos() == Upos.PROPN)
                .anyMatch(t -> disjoint(countries(clause.parties(t, Slot.Reading.GOVERNMENT)), own));
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
