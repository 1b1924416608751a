package org.readout.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Leaves out events that are only the content of another act: in "urged Israel to accept a ceasefire" the request is the record, the acceptance is
 * what it asks for. Event nouns that are taken for granted ("after the killing of …") stay.
 */
final class Consumption {
    private static final Set<String> COOPERATIVE =
            Set.of("AGREE", "CONCEDE", "RETREAT", "CONSULT", "AID", "SUPPORT", "COOPERATE");

    /** Prepositions of where and when a thing is said: "proposed it in talks". */
    private static final Set<String> SETTING = Set.of("in", "during", "at", "after", "before", "since");

    private static final Set<String> MEANS = Set.of("by", "with");

    private static final Set<String> DEMANDING = Set.of("demand", "seek", "want", "request", "urge");
    private static final Set<String> DEMANDING_FOR =
            Set.of("ask", "call", "press", "push", "appeal", "plead", "demand", "request");

    /** What a request may meet with. */
    private static final Set<String> ANSWERS = Set.of("REJECT", "CONCEDE", "AGREE");

    private static final Set<String> FORESEEING = Set.of("REQUEST", "THREATEN", "AGREE");

    private final Set<String> cooperativeNouns;

    Consumption(Codebook codebook) {
        this.cooperativeNouns = codebook.frames().stream()
                .filter(f -> COOPERATIVE.contains(f.type()))
                .flatMap(f -> f.nouns().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Candidate> apply(Clause clause, List<Candidate> candidates) {
        Set<Integer> consumed = new HashSet<>();
        Set<Integer> hoped = hoped(candidates);
        for (Candidate candidate : candidates) {
            candidate.support().filter(s -> !takesObject(candidates, s)).ifPresent(s -> consumed.add(s.index()));
            if (foresees(candidate)) {
                clause.syntax().complements(candidate.head()).stream()
                        .filter(c -> c.index() > candidate.head().index())
                        .forEach(c -> consume(clause, c, consumed));
            }
            if (candidate
                    .frame()
                    .filter(f -> f.complement() == Frame.Complement.CONSUME)
                    .isPresent()) {
                for (Token complement : clause.syntax().complements(candidate.head())) {
                    consume(clause, complement, consumed);
                }
                consumeObjects(clause, candidate.head(), consumed);
                clause.sentence().children(candidate.head(), "obl").stream()
                        .map(Token::index)
                        .filter(hoped::contains)
                        .forEach(consumed::add);
                consumeWishes(clause, candidate.predicate(), consumed);
            }
            if (candidate.frame().filter(f -> !f.object().isEmpty()).isPresent()) {
                clause.syntax()
                        .object(candidate.head())
                        .filter(o -> !isAnsweredRequest(candidate, o, candidates))
                        .ifPresent(o -> consumed.add(o.index()));
            }
        }
        consumeDemanded(clause, candidates, consumed);
        List<Candidate> kept = new ArrayList<>();
        consumeRelatives(clause, candidates, consumed);
        for (Candidate candidate : candidates) {
            boolean ownSupport = candidate.support().isPresent()
                    && !consumed.contains(candidate.head().index());
            if (ownSupport
                    || !consumed.contains(candidate.head().index())
                            && !isPartOfOther(clause, candidate, candidates)
                            && !isToldByMeans(clause, candidate, candidates)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** Whether what is refused or granted was asked for by another who is named: "rejected <em>Egypt's demand</em>" is a demand and its rejection. */
    private static boolean isAnsweredRequest(Candidate answer, Token object, List<Candidate> candidates) {
        return ANSWERS.contains(answer.kind().type())
                && candidates.stream()
                        .anyMatch(c -> c.head().index() == object.index()
                                && c.kind().type().equals("REQUEST")
                                && !c.decidedBy().contains(EventCoreference.DECISION)
                                && !c.actors().isEmpty()
                                && c.actors().stream().noneMatch(answer.actors()::contains));
    }

    /** Where only the model sees a demand, a threat or a promise, with what it foresees after it; what was told before ("…, the alliance warned") is told in its own right. */
    private static boolean foresees(Candidate candidate) {
        return candidate.frame().isEmpty()
                && candidate.head().upos() == Upos.VERB
                && FORESEEING.contains(candidate.kind().type());
    }

    /** Nouns in which only the model sees a cooperative act: "a ceasefire" that somebody calls for is not there yet. */
    private static Set<Integer> hoped(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.frame().isEmpty()
                        && c.head().upos() == Upos.NOUN
                        && COOPERATIVE.contains(c.kind().type()))
                .map(c -> c.head().index())
                .collect(Collectors.toSet());
    }

    /** What somebody demands is not there yet, whether or not the demand is an act of its own: "protests demanding his resignation". */
    private static void consumeDemanded(Clause clause, List<Candidate> candidates, Set<Integer> consumed) {
        for (Candidate candidate : candidates) {
            Token noun = candidate.head();
            boolean cooperative = noun.upos() == Upos.NOUN
                    && COOPERATIVE.contains(candidate.kind().type());
            boolean demanded = clause.sentence()
                    .head(noun)
                    .filter(h -> noun.is("obj") && DEMANDING.contains(h.lemma())
                            || clause.syntax().prepositions(noun).contains("for") && DEMANDING_FOR.contains(h.lemma()))
                    .isPresent();
            if (cooperative && demanded) {
                consumed.add(noun.index());
            }
        }
    }

    /** Whether a verb names an event together with its object ("held talks"), so that the object is no event of its own. */
    private static boolean takesObject(List<Candidate> candidates, Token verb) {
        return candidates.stream()
                .anyMatch(c -> c.head().index() == verb.index()
                        && c.frame().filter(f -> !f.object().isEmpty()).isPresent());
    }

    private void consume(Clause clause, Token verb, Set<Integer> consumed) {
        if (!consumed.add(verb.index())) {
            return;
        }
        Sentence sentence = clause.sentence();
        boolean ending = StatusVerbs.ENDING.contains(verb.lemma());
        for (Token child : sentence.children(verb)) {
            if (child.is("xcomp") && !ending || child.is("conj") && child.upos() == Upos.VERB || child.is("ccomp")) {
                consume(clause, child, consumed);
            }
        }
        consumeObjects(clause, verb, consumed);
    }

    /** Prospective event nouns that a consumed verb, or the act itself, takes as its object. */
    private void consumeObjects(Clause clause, Token verb, Set<Integer> consumed) {
        for (Token child : clause.sentence().children(verb)) {
            boolean setting = child.is("obl")
                    && clause.syntax().prepositions(child).stream().anyMatch(SETTING::contains);
            boolean argument = child.is("obj") || child.is("obl") && !setting || child.is("nmod");
            if (argument && child.upos() == Upos.NOUN && namesCooperation(clause, child)) {
                consumed.add(child.index());
                clause.sentence().children(child, "conj").forEach(c -> consumed.add(c.index()));
                clause.sentence().children(child, "nmod").stream()
                        .filter(n -> namesCooperation(clause, n))
                        .forEach(n -> consumed.add(n.index()));
            }
        }
    }

    /** A relative clause that says more of an event noun's own event is part of that record. */
    private static void consumeRelatives(Clause clause, List<Candidate> candidates, Set<Integer> consumed) {
        for (Candidate noun : candidates) {
            if (noun.head().upos() == Upos.NOUN) {
                for (Token verb : RelativeClauses.tellingMore(clause, noun.head())) {
                    candidates.stream()
                            .filter(c -> c.head().index() == verb.index()
                                    && c.kind().type().equals(noun.kind().type()))
                            .forEach(c -> consumed.add(c.head().index()));
                }
            }
        }
    }

    /** What is asked for is not yet there: "calls for a solution in which Israel agrees …". */
    private void consumeWishes(Clause clause, Token verb, Set<Integer> consumed) {
        for (Token argument : clause.sentence().subtree(verb)) {
            boolean indefinite = argument.upos() == Upos.NOUN
                    && clause.sentence().children(argument, "det").stream()
                            .anyMatch(d -> d.lemma().equalsIgnoreCase("a"));
            if (indefinite && clause.syntax().prepositions(argument).contains("for")) {
                clause.sentence().children(argument, "acl").forEach(c -> consume(clause, c, consumed));
            }
        }
    }

    private boolean namesCooperation(Clause clause, Token noun) {
        return cooperativeNouns.contains(Lexeme.of(clause.sentence(), noun));
    }

    /** Whether an event noun is the means or subject of another event of its type ("airstrikes killed 30"). */
    private static boolean isPartOfOther(Clause clause, Candidate noun, List<Candidate> candidates) {
        if (noun.head().upos() != Upos.NOUN || !noun.recipients().isEmpty()) {
            return false;
        }
        return candidates.stream()
                .filter(c -> c.head().upos() == Upos.VERB
                        && c.kind().type().equals(noun.kind().type())
                        && !isToldByMeans(clause, c, candidates))
                .anyMatch(c -> clause.syntax()
                                .subject(c.head())
                                .filter(s -> s.index() == noun.head().index())
                                .isPresent()
                        || noun.head().is("obl")
                                && noun.head().head().orElse(-1) == c.head().index()
                                && c.actors().equals(noun.actors()));
    }

    /** Whether what an act consists of is told with it: "broke the truce <em>by shelling the town</em>", "… with air strikes" is one attack. */
    private static boolean isToldByMeans(Clause clause, Candidate act, List<Candidate> candidates) {
        boolean onThing = act.head().upos() == Upos.VERB
                && act.frame().filter(f -> !f.object().isEmpty()).isPresent();
        return onThing
                && candidates.stream()
                        .filter(c -> c.head().index() != act.head().index()
                                && c.kind().type().equals(act.kind().type()))
                        .anyMatch(c -> c.head().head().orElse(-1) == act.head().index()
                                && isMeans(clause.sentence(), c.head()));
    }

    /** "By shelling", "with air strikes". */
    static boolean isMeans(Sentence sentence, Token head) {
        return Stream.concat(sentence.children(head, "mark").stream(), sentence.children(head, "case").stream())
                .anyMatch(m -> MEANS.contains(m.lemma()));
    }
}
