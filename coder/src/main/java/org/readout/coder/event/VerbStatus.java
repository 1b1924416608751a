package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.attribution.Claims;
import org.readout.coder.attribution.Withheld;
import org.readout.coder.codebook.StatusWords;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Reads the status of an event that a verb names: off the verb itself, then off each word over it up to where another clause is told of. */
final class VerbStatus {
    private static final Set<String> INSTEAD =
            Set.of("without", "instead", "instead of", "rather", "rather than", "short of");

    private static final Set<String> CONTRASTS = Set.of("but", "yet");

    /** Verbs that do not take for granted what is said: what somebody "has not said" need not be so. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "claim", "state", "allege", "assert", "report", "announce", "declare");

    /** Verbs of finding out: what nobody could find out may be so or not. */
    private static final Set<String> VERIFYING =
            Set.of("verify", "confirm", "corroborate", "authenticate", "establish", "ascertain", "determine");

    /** Verbs that say what a plan holds: "the plot involved bombing the embassy". */
    private static final Set<String> HOLDING =
            Set.of("involve", "include", "entail", "envisage", "envision", "foresee");

    private static final Set<String> OF = Set.of("of", "from");

    /** Prepositions by which a word of plans or aims takes a gerund behind it: "aimed at seizing", "bent on seizing"; elsewhere they tell when. */
    private static final Set<String> TOWARDS = Set.of("at", "on");

    private static final String VOTING = "vote";
    private static final String FORCE = "ASSAULT";
    private static final String RIOT = "riot";

    private static final Set<String> QUESTIONS = Set.of("how", "who", "where", "when", "what", "which", "why");

    private final StatusWords words;
    private final Clause clause;
    private final Sentence sentence;
    private final Mood mood;
    private final Inflection inflection;
    private final EventKind kind;

    VerbStatus(StatusWords words, Clause clause, Mood mood, EventKind kind) {
        this.words = words;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.mood = mood;
        this.inflection = new Inflection(words, clause, mood);
        this.kind = kind;
    }

    void read(Token verb) {
        int depth = 0;
        Token at = verb;
        inflection.read(at, true);
        if (at.is("ccomp") && !isOpenQuestion(at)) {
            inflection.conditionOf(at);
        }
        while (depth++ < 8) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || !climbs(at, head.get())) {
                return;
            }
            boolean isJoined = at.is("conj");
            boolean isContrasted = isJoined && isContrasted(at);
            at = head.get();
            if (at.upos() == Upos.VERB || at.upos() == Upos.ADJ || at.upos() == Upos.AUX) {
                if (isJoined) {
                    inflection.readJoined(at, !isContrasted);
                } else {
                    inflection.read(at, isAttempt(at));
                }
            }
        }
    }

    /** "Did not withdraw but shelled the town". */
    private boolean isContrasted(Token conjunct) {
        return sentence.children(conjunct, "cc").stream().anyMatch(c -> CONTRASTS.contains(c.lemma()));
    }

    /** Applies what stands between a verb and its head; tells whether the head's own mood holds for the event too. */
    private boolean climbs(Token at, Token head) {
        List<String> marks = clause.syntax().prepositions(at);
        if (at.is("conj")) {
            return sentence.children(at, "nsubj").isEmpty()
                    && sentence.children(at, "aux").isEmpty();
        }
        if (at.relation().endsWith(":relcl")) {
            return false;
        }
        if (isCalledPossible(at, head)) {
            mood.set(Status.POSSIBLE, head.form() + StatusReading.POSSIBLE_THAT);
            return false;
        }
        if (at.is("advcl") || at.is("acl")) {
            return adjunct(at, head, marks);
        }
        if (at.is("xcomp") || at.is("ccomp") || at.is("csubj")) {
            return complement(at, head);
        }
        return false;
    }

    /** "It is possible that they attacked", which the parser may take for an adverbial clause. */
    private boolean isCalledPossible(Token at, Token head) {
        return head.upos() == Upos.ADJ
                && !at.is("xcomp")
                && words.modifier(head.lemma().toLowerCase(Locale.ROOT))
                        .filter(Status.POSSIBLE::equals)
                        .isPresent()
                && sentence.children(at, "mark").stream().anyMatch(m -> m.form().equalsIgnoreCase("that"))
                && sentence.child(head, "cop").isPresent();
    }

    private boolean adjunct(Token at, Token head, List<String> marks) {
        Optional<Span> conditional = Conditions.of(words, sentence, at);
        if (conditional.isPresent()
                && Inflection.isPerfect(sentence, at, Inflection.PAST)
                && inflection.isCounterfactual(head)) {
            mood.set(Status.NEGATED, "if had");
            return false;
        }
        if (conditional.isPresent()) {
            mood.within(conditional.get(), at.form());
            return false;
        }
        if (marks.stream().anyMatch(INSTEAD::contains)) {
            mood.set(Status.NEGATED, marks.get(0));
            return false;
        }
        boolean infinitive = clause.syntax().isInfinitive(at);
        if (infinitive && isInOrderTo(at)) {
            mood.purpose();
            return false;
        }
        if (head.upos() == Upos.NOUN || head.upos() == Upos.PROPN) {
            if (!infinitive && marks.isEmpty()) {
                return false;
            }
            words.noun(head.lemma().toLowerCase(Locale.ROOT)).ifPresent(s -> mood.set(s, head.form()));
            if (inflection.isNegatedByDeterminer(head)) {
                mood.set(Status.NEGATED, "no " + head.form());
            }
            if (sentence.head(head)
                            .filter(h -> Untruth.isPredicated(words, sentence, h))
                            .isPresent()
                    && head.is("nsubj")) {
                mood.deny(head.form());
            }
            sentence.head(head).filter(v -> v.upos() == Upos.VERB).ifPresent(v -> overReport(head, v));
            return false;
        }
        Optional<Status> governed = words.governor(Lexeme.of(sentence, head));
        if (governed.isPresent() && (infinitive || isAimedAt(at, head, marks))) {
            governed(governed.get(), head);
            return true;
        }
        if (infinitive) {
            mood.purpose();
            return true;
        }
        if (marks.contains("before") && clause.syntax().isSubjunctive(head)) {
            mood.set(Status.EXPECTED, "before");
            return false;
        }
        return marks.contains("by") || marks.isEmpty();
    }

    /** "Is capable of seizing", "is bent on seizing"; "on seizing the town, they vowed …" tells what was done. */
    private boolean isAimedAt(Token gerund, Token governor, List<String> marks) {
        return marks.stream().anyMatch(OF::contains)
                || marks.stream().anyMatch(TOWARDS::contains)
                        && governor.index() < gerund.index()
                        && sentence.tokens().subList(governor.index(), gerund.index()).stream()
                                .noneMatch(t -> t.form().equals(","));
    }

    /** "In order to", "so as to", whatever the parser hangs it on. */
    private boolean isInOrderTo(Token infinitive) {
        return sentence.children(infinitive, "mark").stream()
                .anyMatch(m -> sentence.children(m, "fixed").stream()
                        .anyMatch(f ->
                                f.form().equalsIgnoreCase("order") || f.form().equalsIgnoreCase("as")));
    }

    /** "Has not denied reports that …" leaves it open; elsewhere what is negated of the noun is negated of the act ("failed to honour a pledge to withdraw"). */
    private void overReport(Token noun, Token verb) {
        boolean denies = noun.is("obj") && isGoverning(verb, Status.DENIED);
        boolean rejects = Claims.NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && Denials.REJECTING.contains(Lexeme.of(sentence, verb));
        if (rejects || denies && inflection.isNotDenying(verb)) {
            governed(Status.DENIED, verb);
        } else {
            inflection.polarity(verb);
            if (isUndone(noun, verb)) {
                mood.set(Status.NEGATED, verb.form());
            }
            if (verb.is("xcomp") && isGovernedBy(verb, Status.NEGATED) && !isGoverning(verb, Status.NEGATED)) {
                mood.set(Status.NEGATED, verb.form());
            }
        }
    }

    /** "Foiled a plot to kill him", "dropped a plan to strike": what is undone of the plan is undone of the act. */
    private boolean isUndone(Token noun, Token verb) {
        boolean isUndergoer = noun.is("obj") || noun.relation().equals("nsubj:pass");
        String lemma = Lexeme.of(sentence, verb);
        return isUndergoer
                && (StatusVerbs.NOMINAL_PREVENTION.contains(lemma)
                        || StatusVerbs.UNDOING.contains(lemma)
                        || isGoverning(verb, Status.NEGATED));
    }

    /** Whether the verb over a complement is of a status: "failed to honour". */
    private boolean isGovernedBy(Token complement, Status status) {
        return sentence.head(complement).filter(h -> isGoverning(h, status)).isPresent();
    }

    private boolean isGoverning(Token verb, Status status) {
        return words.governor(Lexeme.of(sentence, verb)).filter(status::equals).isPresent();
    }

    private boolean complement(Token at, Token head) {
        String lemma = Lexeme.of(sentence, head);
        if (lemma.equals("have")
                && Stream.of(head, at)
                        .flatMap(t -> sentence.children(t, "advmod").stream())
                        .anyMatch(a -> a.lemma().equals("yet"))) {
            mood.set(Status.NEGATED, "has yet");
            return true;
        }
        if (StatusVerbs.ENDING.contains(lemma) && at.form().endsWith("ing") && !isTold(head)) {
            mood.set(Status.ONGOING, head.form() + " " + at.form());
            return false;
        }
        if (!at.is("xcomp") && isOpenQuestion(at)) {
            mood.set(Status.POSSIBLE, StatusReading.OPEN_QUESTION);
            return false;
        }
        if (Untruth.isPredicated(words, sentence, head)) {
            mood.deny(head.form());
            return false;
        }
        if (at.is("ccomp")
                && StatusVerbs.SEEING.contains(lemma)
                && clause.syntax().isInfinitive(head)) {
            sentence.head(head)
                    .flatMap(over -> words.governor(Lexeme.of(sentence, over)))
                    .filter(Status.POSSIBLE::equals)
                    .ifPresent(s -> mood.set(s, "to " + lemma));
            return false;
        }
        if (at.is("csubj") && at.index() > head.index() && isOfNoFact(at, head)) {
            mood.set(Status.POSSIBLE, head.form() + " to");
            return true;
        }
        Optional<Status> held = heldBy(at, head);
        if (held.isPresent()) {
            mood.set(held.get(), head.form());
            return true;
        }
        if (VERIFYING.contains(lemma)
                && !at.is("xcomp")
                && !isAskedOf(at)
                && (Untruth.isNegated(words, sentence, head) || isGovernedBy(head, Status.NEGATED))) {
            mood.set(Status.POSSIBLE, StatusReading.NOT_SETTLED + head.form());
            return false;
        }
        if (isAttempt(head) && clause.syntax().isInfinitive(at)) {
            return true;
        }
        if (lemma.equals(VOTING) && clause.syntax().isInfinitive(at)) {
            if (!StatusVerbs.VOTED.contains(kind.type())) {
                mood.set(Status.EXPECTED, head.form() + " to");
            }
            return true;
        }
        Optional<Status> governed = words.governor(lemma);
        if (governed.isPresent()) {
            governed(governed.get(), head);
            return !at.is("ccomp") || governed.get() != Status.DENIED;
        }
        if (at.is("ccomp") && SAYING.contains(lemma) && !isAskedOf(at) && Withheld.is(sentence, head)) {
            mood.set(Status.POSSIBLE, StatusReading.NOT_SETTLED + head.form());
            return false;
        }
        if (at.is("ccomp") && StatusVerbs.SPEECH.contains(lemma)) {
            calledUntrue(at, head);
            return false;
        }
        if (head.upos() == Upos.NOUN) {
            words.noun(lemma).ifPresent(s -> mood.set(s, head.form()));
            if (inflection.isNegatedByDeterminer(head)) {
                mood.set(Status.NEGATED, "no " + head.form());
            }
            return false;
        }
        if (at.is("xcomp") && clause.syntax().isInfinitive(at) && !StatusVerbs.IMPLICATIVE.contains(lemma)) {
            mood.set(Status.POSSIBLE, head.form() + " to");
        }
        return at.is("xcomp");
    }

    private boolean isAttempt(Token verb) {
        return StatusVerbs.ATTEMPTING.contains(Lexeme.of(sentence, verb))
                && (kind.type().equals(FORCE)
                        || kind.mode().filter(RIOT::equals).isPresent());
    }

    /** "It would be easier to kill him", "it is important to withdraw"; "it was wrong to invade" and "it is right to have invaded" tell what was done. */
    private boolean isOfNoFact(Token act, Token predicate) {
        return clause.syntax().isInfinitive(act)
                && !inflection.isPerfect(act)
                && sentence.children(predicate).stream()
                        .anyMatch(c -> c.is("aux")
                                        && words.modal(c.lemma().toLowerCase(Locale.ROOT))
                                                .isPresent()
                                || c.is("cop") && c.has("Tense=Pres"));
    }

    /** The status of the plan that a gerund is part of: "the plot involved bombing the embassy". */
    private Optional<Status> heldBy(Token gerund, Token verb) {
        return HOLDING.contains(Lexeme.of(sentence, verb)) && gerund.form().endsWith("ing")
                ? sentence.children(verb, "nsubj").stream()
                        .flatMap(plan -> words.noun(plan.lemma().toLowerCase(Locale.ROOT)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "How many were killed", "who shot him": that it happened is taken for granted. */
    private boolean isAskedOf(Token clause) {
        return QUESTIONS.contains(sentence.subtree(clause).get(0).form().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb's own clause tells that it happened: not what is asked, hoped, foreseen, made a condition or negated. */
    private boolean isTold(Token verb) {
        return !clause.syntax().isInfinitive(verb)
                && Conditions.of(words, sentence, verb).isEmpty()
                && !Untruth.isNegated(words, sentence, verb)
                && sentence.children(verb, "aux").stream()
                        .noneMatch(a ->
                                words.modal(a.lemma().toLowerCase(Locale.ROOT)).isPresent());
    }

    /** "It is not clear whether …", "Whether he signed is unknown", "did not say if he had left": a complement behind its verb states no condition. */
    private boolean isOpenQuestion(Token clause) {
        boolean isBehind = clause.is("ccomp") && clause.index() > clause.head().orElse(-1);
        return sentence.children(clause, "mark").stream()
                .anyMatch(m -> m.lemma().equalsIgnoreCase("whether")
                        || isBehind && m.lemma().equalsIgnoreCase("if"));
    }

    /** "It is untrue that they attacked, she said": the parser may hang the clause on the speaking instead of on "untrue". */
    private void calledUntrue(Token clauseHead, Token speaking) {
        sentence.children(speaking, "ccomp").stream()
                .filter(c -> c.index() < clauseHead.index() && Untruth.isPredicated(words, sentence, c))
                .filter(c -> sentence.children(c).stream()
                        .anyMatch(it -> it.lemma().equalsIgnoreCase("it") && it.index() < c.index()))
                .filter(c -> sentence.children(clauseHead, "mark").stream()
                        .anyMatch(m -> m.lemma().equalsIgnoreCase("that") && m.index() > c.index()))
                .findFirst()
                .ifPresent(c -> mood.deny(c.form()));
    }

    private void governed(Status read, Token governor) {
        if (read == Status.DENIED && inflection.isNotDenying(governor)) {
            mood.set(Status.POSSIBLE, StatusReading.NOT_SETTLED + governor.form());
        } else if (read == Status.DENIED) {
            mood.deniedBy(governor);
        } else {
            mood.set(read, governor.form());
        }
    }
}
