package org.readout.coder.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Span;
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Who takes part in an act that the model sees: what the words of a role denote, where the syntax does not rule them out. */
final class LearnedParties {
    private static final Set<String> SURVIVING = Set.of("survive", "escape", "suffer", "endure", "withstand");

    private static final Set<Upos> LEADING_ON =
            Set.of(Upos.ADP, Upos.PUNCT, Upos.CCONJ, Upos.SCONJ, Upos.DET, Upos.PART);

    private static final Set<String> AIMED = Set.of("on", "against");

    private static final Set<String> TELLING = Set.of("confirm", "report", "witness", "investigate", "record");

    private static final Set<String> ANSWERING = Set.of(
            "support",
            "back",
            "condemn",
            "denounce",
            "criticise",
            "criticize",
            "praise",
            "hail",
            "welcome",
            "report",
            "confirm",
            "deny",
            "investigate");

    /** What is between parties and no event: those of a war are not those of each attack in it. */
    private static final Set<String> CONFLICTS =
            Set.of("war", "conflict", "fighting", "hostility", "standoff", "feud", "rivalry", "tension", "dispute");

    /** Types whose recipients are where they happen: what is hit, taken or helped. */
    private static final Set<String> LOCAL = Set.of("ASSAULT", "COERCE", "AID");

    private static final Set<String> TOWARDS = Set.of("to", "for", "into", "towards", "toward");

    /** Probability of a party's words. */
    private static final double PARTY = 0.45;

    /** The same for whom a sure act is towards that needs somebody to be towards. */
    private static final double NEEDED_PARTY = 0.4;

    private final Codebook codebook;
    private final FrameMatcher matcher;

    LearnedParties(Codebook codebook, FrameMatcher matcher) {
        this.codebook = codebook;
        this.matcher = matcher;
    }

    /**
     * The parties that the words of a role denote: those of the act's own sentence, and of words spoken also those spoken of before where it names none; words that denote no known actor are one too, unless they name an
     * event. Words of the trigger without an identity only say what sort of act it is ("terrorist attacks").
     */
    List<ActorMention> of(Clause clause, List<Clause> document, ActMention act, Role role) {
        Map<Clause.Named, ActorMention> found = new LinkedHashMap<>();
        List<Span> words = act.spans(role, PARTY);
        words.stream()
                .filter(w -> clause.sentence().span().overlaps(w))
                .flatMap(w -> denoted(clause, act, role, w))
                .forEach(p -> found.putIfAbsent(Clause.Named.of(p), p));
        if (found.isEmpty()
                && role == Role.RECIPIENT
                && act.probability() >= LearnedEvents.SURE_WITHOUT_IDENTITY
                && codebook.type(act.kind().type()).recipientRequired()) {
            likeliest(clause, act, role, NEEDED_PARTY).forEach(p -> found.putIfAbsent(Clause.Named.of(p), p));
        }
        if (found.isEmpty()
                && role == Role.RECIPIENT
                && codebook.type(act.kind().type()).isVerbal()) {
            words.stream()
                    .filter(w -> !clause.sentence().span().overlaps(w))
                    .flatMap(w -> denoted(clauseOf(document, w), act, role, w))
                    .forEach(p -> found.putIfAbsent(Clause.Named.of(p), p));
        }
        return List.copyOf(found.values());
    }

    /** The identified parties of the words that are likeliest, where no words are likely. */
    List<ActorMention> likeliest(Clause clause, ActMention act, Role role) {
        return likeliest(clause, act, role, 0).filter(PartyKinds::isIdentified).toList();
    }

    private Stream<ActorMention> likeliest(Clause clause, ActMention act, Role role, double atLeast) {
        return act.parties().getOrDefault(role, List.of()).stream()
                .filter(w -> w.probability() >= atLeast)
                .max(Comparator.comparingDouble(ActMention.Scored::probability))
                .stream()
                .map(ActMention.Scored::value)
                .filter(w -> clause.sentence().span().overlaps(w))
                .flatMap(w -> denoted(clause, act, role, w));
    }

    private Stream<ActorMention> denoted(Clause clause, ActMention act, Role role, Span words) {
        return heads(clause, words)
                .filter(head -> role != Role.ACTOR
                        || !isSurvivor(clause, head) && !isAimedAt(clause, head, act) && !isAnswerer(clause, head, act))
                .filter(head ->
                        !isOfConflict(clause, head, act.trigger()) && !standsBehind(clause, head, act.trigger()))
                .flatMap(head -> {
                    List<ActorMention> known = clause.parties(head, Slot.Reading.BY_USE);
                    if (known.isEmpty()) {
                        known = clause.parties(head, Slot.Reading.GOVERNMENT);
                    }
                    List<ActorMention> here = known.stream()
                            .filter(p -> p.excerpt().span().overlaps(words) || role == Role.ACTOR && head.is("nsubj"))
                            .filter(p -> p.actor().id().isPresent()
                                    || !p.excerpt().span().overlaps(act.trigger()))
                            .toList();
                    boolean thing = here.isEmpty()
                            && !matcher.isEventNoun(clause.sentence(), head)
                            && !PartyKinds.isNoParty(head.lemma());
                    boolean local =
                            role == Role.ACTOR || LOCAL.contains(act.kind().type());
                    Optional<ActorMention> people =
                            thing && role == Role.RECIPIENT ? peopleOf(clause, head, words, act) : Optional.empty();
                    if (people.isPresent()) {
                        return people.stream();
                    }
                    return thing
                            ? clause
                                    .described(head, whole(clause, words), local)
                                    .filter(p -> p.actor().country().isPresent() || !PartyKinds.isAny(head.lemma()))
                                    .stream()
                            : here.stream();
                });
    }

    /** "Sent aid to <em>Gaza</em>": of what needs a recipient, those in a place that it goes to. */
    private Optional<ActorMention> peopleOf(Clause clause, Token head, Span words, ActMention act) {
        boolean towards = head.is("obj")
                || head.is("iobj")
                || clause.syntax().prepositions(head).stream().anyMatch(TOWARDS::contains);
        return towards
                        && codebook.type(act.kind().type()).recipientRequired()
                        && !act.spans(Role.ACTOR, PARTY).isEmpty()
                ? clause.territory(head, words)
                : Optional.empty();
    }

    /** The words without what only leads on to others: "the house of", "the camp in". */
    private static Span whole(Clause clause, Span words) {
        List<Token> inside = clause.sentence().tokens().stream()
                .filter(t -> words.covers(t.span()))
                .toList();
        return IntStream.iterate(inside.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(inside::get)
                .filter(t -> !LEADING_ON.contains(t.upos()))
                .findFirst()
                .map(last -> new Span(words.start(), last.span().end()))
                .orElse(words);
    }

    /** "Attacks on rebel positions": what a noun's attack is on does not attack. */
    private static boolean isAimedAt(Clause clause, Token party, ActMention act) {
        return party.is("nmod")
                && clause.sentence().children(party, "case").stream().anyMatch(c -> AIMED.contains(c.lemma()))
                && clause.sentence()
                        .head(party)
                        .filter(h -> h.upos() == Upos.NOUN && h.span().overlaps(act.trigger()))
                        .isPresent();
    }

    /** "The attack was condemned by Chile", "the police confirmed the killing": who says or does something about an act is not who did it. */
    private static boolean isAnswerer(Clause clause, Token party, ActMention act) {
        boolean tells = party.is("nsubj")
                && clause.sentence()
                        .head(party)
                        .filter(verb -> TELLING.contains(verb.lemma()))
                        .filter(verb -> clause.sentence().children(verb, "obj").stream()
                                .anyMatch(o -> o.upos() == Upos.NOUN && o.span().overlaps(act.trigger())))
                        .isPresent();
        return tells
                || party.is("obl")
                        && clause.sentence().children(party, "case").stream()
                                .anyMatch(c -> c.lemma().equals("by"))
                        && clause.sentence()
                                .head(party)
                                .filter(verb -> ANSWERING.contains(verb.lemma()))
                                .filter(verb -> clause.sentence().children(verb, "nsubj").stream()
                                        .anyMatch(s -> s.span().overlaps(act.trigger())))
                                .isPresent();
    }

    /** "The deadliest attack of the war between the army and the rebels": a party of a conflict that the trigger's own words name. */
    private static boolean isOfConflict(Clause clause, Token party, Span trigger) {
        boolean conflict = false;
        Optional<Token> above = clause.sentence().head(party);
        while (above.isPresent() && !above.get().span().overlaps(trigger)) {
            conflict |= CONFLICTS.contains(above.get().lemma());
            above = clause.sentence().head(above.get());
        }
        return conflict && above.isPresent();
    }

    /** "The al-Qaeda-linked group attacked": before a participle that is not the act's own word a name says who stands behind another party. */
    private static boolean standsBehind(Clause clause, Token name, Span trigger) {
        return name.is("compound")
                && clause.sentence().tokens().stream()
                        .anyMatch(t -> t.upos() == Upos.VERB
                                && t.is("amod")
                                && t.head().equals(name.head())
                                && t.index() > name.index()
                                && !t.lemma().equals("lead")
                                && !trigger.overlaps(t.span())
                                && clause.sentence().token(t.index() - 1).form().equals("-"));
    }

    /** "The minister survived an assassination attempt": the subject does nothing. */
    private static boolean isSurvivor(Clause clause, Token head) {
        Token subject = head;
        while (subject.is("amod") || subject.is("nmod:poss") || subject.is("compound") || subject.is("flat")) {
            Optional<Token> above = clause.sentence().head(subject);
            if (above.isEmpty()) {
                return false;
            }
            subject = above.get();
        }
        return subject.is("nsubj")
                && clause.sentence()
                        .head(subject)
                        .filter(verb -> SURVIVING.contains(verb.lemma()))
                        .isPresent();
    }

    private static Clause clauseOf(List<Clause> document, Span words) {
        return document.stream()
                .filter(c -> c.sentence().span().overlaps(words))
                .findFirst()
                .orElseThrow();
    }

    /** The tokens of a span that hang on a word outside it. */
    static Stream<Token> heads(Clause clause, Span words) {
        return clause.sentence().tokens().stream()
                .filter(t -> words.covers(t.span()))
                .filter(t -> clause.sentence()
                        .head(t)
                        .filter(h -> words.covers(h.span()))
                        .isEmpty());
    }
}
