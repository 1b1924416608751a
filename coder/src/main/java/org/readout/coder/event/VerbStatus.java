package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.codebook.StatusWords;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Reads the status of an event that a verb names: off the verb itself, then off each word over it up to where another clause is told of. */
final class VerbStatus {
    private static final Set<String> INSTEAD =
            Set.of("without", "instead", "instead of", "rather", "rather than", "short of");

    private final StatusWords words;
    private final Clause clause;
    private final Sentence sentence;
    private final Mood mood;
    private final Inflection inflection;

    VerbStatus(StatusWords words, Clause clause, Mood mood) {
        this.words = words;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.mood = mood;
        this.inflection = new Inflection(words, clause, mood);
    }

    void read(Token verb) {
        int depth = 0;
        Token at = verb;
        inflection.read(at, true);
        if (at.is("ccomp")) {
            inflection.conditionOf(at);
        }
        while (depth++ < 8) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || !climbs(at, head.get())) {
                return;
            }
            at = head.get();
            if (at.upos() == Upos.VERB || at.upos() == Upos.ADJ || at.upos() == Upos.AUX) {
                inflection.read(at, false);
            }
        }
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
        if (conditional.isPresent()) {
            mood.within(conditional.get(), at.form());
            return false;
        }
        if (marks.stream().anyMatch(INSTEAD::contains)) {
            mood.set(Status.NEGATED, marks.get(0));
            return false;
        }
        boolean infinitive = clause.syntax().isInfinitive(at);
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
        if (governed.isPresent() && (infinitive || marks.contains("of") || marks.contains("from"))) {
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

    /** "Has not denied reports that …" leaves it open; elsewhere what is negated of the noun is negated of the act. */
    private void overReport(Token noun, Token verb) {
        boolean denies = noun.is("obj")
                && words.governor(Lexeme.of(sentence, verb))
                        .filter(Status.DENIED::equals)
                        .isPresent();
        if (denies && inflection.isNotDenying(verb)) {
            governed(Status.DENIED, verb);
        } else {
            inflection.polarity(verb);
        }
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
        if (StatusVerbs.ENDING.contains(lemma)
                && at.form().endsWith("ing")
                && clause.syntax().isInfinitive(head)) {
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
        Optional<Status> governed = words.governor(lemma);
        if (governed.isPresent()) {
            governed(governed.get(), head);
            return !at.is("ccomp") || governed.get() != Status.DENIED;
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

    /** "It is not clear whether …", "Whether he signed is unknown". */
    private boolean isOpenQuestion(Token clause) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(m -> m.lemma().equalsIgnoreCase("whether"));
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
            mood.set(Status.POSSIBLE, StatusReading.NOT_DENIED + governor.form());
        } else if (read == Status.DENIED) {
            mood.deniedBy(governor);
        } else {
            mood.set(read, governor.form());
        }
    }
}
