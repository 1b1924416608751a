package org.readout.coder.event;

import java.util.ArrayList;
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

/** One climb from a trigger to the top of its sentence. */
final class StatusWalk {
    private static final Set<String> INSTEAD =
            Set.of("without", "instead", "instead of", "rather", "rather than", "short of");

    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither");

    private final StatusWords words;
    private final Set<String> planning;
    private final Clause clause;
    private final boolean hopedFor;
    private final Sentence sentence;
    private final List<String> decided = new ArrayList<>();
    private Status status = Status.OCCURRED;
    private boolean negated;
    private boolean denied;
    private boolean purpose;
    private Optional<Span> condition = Optional.empty();
    private Optional<Token> denier = Optional.empty();

    /**
     * @param planning light verbs that plan the act they carry ("plans an attack")
     * @param hopedFor whether the act is one that people talk about because it has not come yet
     */
    StatusWalk(StatusWords words, Set<String> planning, Clause clause, boolean hopedFor) {
        this.words = words;
        this.planning = planning;
        this.hopedFor = hopedFor;
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    StatusReading result() {
        Status read = denied || denier.isPresent()
                ? Status.DENIED
                : negated
                        ? Status.NEGATED
                        : condition.isPresent() && status != Status.ONGOING ? Status.CONDITIONAL : status;
        return new StatusReading(read, condition, denier, purpose, decided);
    }

    void set(Status read, String why) {
        switch (read) {
            case NEGATED -> negated = true;
            case OCCURRED, HISTORICAL -> {}
            case ONGOING -> status = status == Status.OCCURRED ? Status.ONGOING : status;
            case POSSIBLE -> status = Status.POSSIBLE;
            case EXPECTED -> status = status == Status.POSSIBLE ? Status.POSSIBLE : Status.EXPECTED;
            case CONDITIONAL -> status = Status.CONDITIONAL;
            case DENIED -> {}
        }
        decided.add("rule:status-" + read.name().toLowerCase(Locale.ROOT) + ":" + why);
    }

    void noun(Token noun, Optional<Token> support) {
        for (Token child : sentence.children(noun)) {
            if (child.is("amod") || child.is("det") || child.is("advmod") || child.is("compound")) {
                words.modifier(child.lemma().toLowerCase(Locale.ROOT)).ifPresent(s -> set(s, child.form()));
            }
        }
        if (support.isPresent()) {
            String lemma = Lexeme.of(sentence, support.get());
            if (planning.contains(lemma)) {
                words.governor(lemma).ifPresent(s -> set(s, support.get().form()));
            }
            verb(support.get());
            return;
        }
        Optional<Token> head = sentence.head(noun);
        if (head.isEmpty()) {
            return;
        }
        Token over = head.get();
        if (noun.is("conj") && (over.upos() == Upos.NOUN)) {
            noun(over, Optional.empty());
        } else if (over.upos() == Upos.NOUN && noun.is("nmod")) {
            overNoun(over, noun);
        } else if (over.upos() == Upos.VERB && (noun.is("obj") || noun.is("nsubj") || noun.is("obl"))) {
            underVerb(noun, over);
        } else if (over.upos() == Upos.ADJ && noun.is("nsubj")) {
            words.modifier(over.lemma())
                    .filter(s -> s == Status.POSSIBLE || s == Status.EXPECTED)
                    .ifPresent(s -> set(s, over.form()));
        }
    }

    private void overNoun(Token over, Token event) {
        Optional<Status> read = words.noun(over.lemma().toLowerCase(Locale.ROOT));
        if (read.isEmpty() || clause.syntax().prepositions(event).stream().noneMatch(StatusVerbs.OVER::contains)) {
            return;
        }
        set(read.get(), over.form());
        if (isNegatedByDeterminer(over)) {
            set(Status.NEGATED, "no " + over.form());
        }
        sentence.head(over).filter(v -> v.upos() == Upos.VERB).ifPresent(this::polarity);
    }

    private void underVerb(Token noun, Token verb) {
        String lemma = Lexeme.of(sentence, verb);
        if (isTalkedAbout(noun, lemma)) {
            set(Status.POSSIBLE, verb.form() + " about");
            return;
        }
        boolean object = noun.is("obj")
                || noun.relation().equals("nsubj:pass")
                || clause.syntax().prepositions(noun).stream().anyMatch(Set.of("for", "on", "of", "from")::contains);
        if (object && StatusVerbs.NOMINAL_PREVENTION.contains(lemma)) {
            set(Status.NEGATED, verb.form());
            return;
        }
        Optional<Status> governed = words.governor(lemma);
        if (object && governed.isPresent() && governed.get() == Status.DENIED) {
            denier = Optional.of(verb);
            decided.add("rule:status-denied:" + verb.form());
            return;
        }
        boolean direct = noun.is("obj") || noun.relation().equals("nsubj:pass");
        boolean wished = governed.filter(Status.POSSIBLE::equals).isPresent()
                && clause.syntax().prepositions(noun).contains("for");
        if ((direct || wished)
                && governed.isPresent()
                && (governed.get() == Status.EXPECTED || governed.get() == Status.POSSIBLE)
                && !isPresupposed(noun)) {
            set(governed.get(), verb.form());
            polarity(verb);
            return;
        }
        boolean against =
                clause.syntax().prepositions(noun).stream().anyMatch(Set.of("against", "from", "for")::contains);
        if (against && StatusVerbs.GUARDING.contains(lemma) && !isPresupposed(noun)) {
            purpose = true;
            return;
        }
        if (clause.syntax().prepositions(noun).contains("without")) {
            set(Status.NEGATED, "without");
            return;
        }
        if (!isPresupposed(noun)) {
            verb(verb);
        }
    }

    /** "Spoke about the release of hostages": help and concessions that are talked about have not come yet; attacks that are, have. */
    private boolean isTalkedAbout(Token noun, String verb) {
        return hopedFor
                && StatusVerbs.TALKING.contains(verb)
                && clause.syntax().prepositions(noun).stream().anyMatch(Set.of("about", "on", "over", "for")::contains);
    }

    /** Definite, possessed, with a demonstrative, or told of as going on or past ("attacks that are killing civilians"): taken for granted. */
    private boolean isPresupposed(Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> c.is("nmod:poss")
                        || c.is("det")
                                && Set.of("the", "this", "that", "these", "those")
                                        .contains(c.lemma().toLowerCase(Locale.ROOT))
                        || c.relation().equals("acl:relcl") && isToldOf(c));
    }

    private boolean isToldOf(Token relative) {
        List<Token> auxiliaries = sentence.children(relative, "aux");
        boolean progressive = relative.form().endsWith("ing")
                && auxiliaries.stream().allMatch(a -> a.lemma().equals("be") && a.has("Tense=Pres"));
        return progressive && !auxiliaries.isEmpty();
    }

    void verb(Token verb) {
        int depth = 0;
        Token at = verb;
        inflection(at, true);
        if (at.is("ccomp")) {
            conditionOf(at);
        }
        while (depth++ < 8) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || !climbs(at, head.get())) {
                return;
            }
            at = head.get();
            if (at.upos() == Upos.VERB || at.upos() == Upos.ADJ || at.upos() == Upos.AUX) {
                inflection(at, false);
            }
        }
    }

    /** Modals, aspect, negation and conditions at one verb. */
    private void inflection(Token verb, boolean event) {
        for (Token child : sentence.children(verb)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.relation().equals("aux")) {
                modal(verb, child, lemma);
            } else if (child.is("advcl")) {
                conditionOf(child);
            }
        }
        polarity(verb);
        if (event && Aspect.isUnderWay(clause, verb, isReported(verb))) {
            set(Status.ONGOING, verb.form());
        }
        if (event && Aspect.isUnrealised(clause, verb)) {
            set(Status.NEGATED, "were to have");
        }
        if (event && Aspect.isArranged(clause, verb)) {
            set(Status.EXPECTED, "is to");
        }
    }

    private void modal(Token verb, Token child, String lemma) {
        if (lemma.equals("would") && isReported(verb)) {
            set(Status.EXPECTED, child.form());
            return;
        }
        if (Set.of("should", "must", "ought").contains(lemma)) {
            set(Status.POSSIBLE, child.form());
            return;
        }
        words.modal(lemma)
                .or(() -> words.modal(child.form().toLowerCase(Locale.ROOT)))
                .ifPresent(s -> set(s, child.form()));
    }

    private boolean isReported(Token verb) {
        return verb.is("ccomp")
                && sentence.head(verb)
                        .filter(h -> StatusVerbs.SPEECH.contains(h.lemma()) && h.has("Tense=Past"))
                        .isPresent();
    }

    private void polarity(Token verb) {
        for (Token child : sentence.children(verb)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.is("advmod") && isNoLonger(child)) {
                set(Status.NEGATED, "no " + form);
            } else if (child.is("advmod")
                    && (words.negators().contains(lemma) || words.negators().contains(form))) {
                negated = !negated;
                decided.add("rule:status-negated:" + form);
            } else if ((child.is("nsubj") || child.is("obj"))
                    && (isNegatedByDeterminer(child) || NOBODY.contains(lemma))) {
                set(Status.NEGATED, child.form());
            }
        }
    }

    /** "It is not clear whether …", "Whether he signed is unknown". */
    private boolean isOpenQuestion(Token clause) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(m -> m.lemma().equalsIgnoreCase("whether"));
    }

    private boolean isNoLonger(Token adverb) {
        return adverb.form().equalsIgnoreCase("longer")
                && sentence.children(adverb).stream().anyMatch(c -> c.lemma().equalsIgnoreCase("no"));
    }

    /** "No convoy", "neither side", "neither Egypt nor Sudan". */
    private boolean isNegatedByDeterminer(Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(d -> d.is("det")
                                && (d.lemma().equalsIgnoreCase("no")
                                        || d.lemma().equalsIgnoreCase("neither"))
                        || d.is("cc") && d.lemma().equalsIgnoreCase("neither"));
    }

    private void conditionOf(Token adverbial) {
        Optional<Span> found = Conditions.of(words, sentence, adverbial);
        if (found.isPresent() && condition.isEmpty()) {
            condition = found;
            decided.add("rule:status-conditional:" + adverbial.form());
        }
    }

    /** "Has not denied", "nobody denied", "neither Egypt nor Sudan denied". */
    private boolean isNotDenying(Token verb) {
        return Untruth.isNegated(words, sentence, verb)
                || sentence.children(verb, "nsubj").stream()
                        .anyMatch(s -> isNegatedByDeterminer(s)
                                || NOBODY.contains(s.lemma().toLowerCase(Locale.ROOT)));
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
            set(Status.POSSIBLE, head.form() + StatusReading.POSSIBLE_THAT);
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
            condition = conditional;
            status = Status.CONDITIONAL;
            decided.add("rule:status-conditional:" + at.form());
            return false;
        }
        if (marks.stream().anyMatch(INSTEAD::contains)) {
            set(Status.NEGATED, marks.get(0));
            return false;
        }
        boolean infinitive = clause.syntax().isInfinitive(at);
        if (head.upos() == Upos.NOUN || head.upos() == Upos.PROPN) {
            if (!infinitive && marks.isEmpty()) {
                return false;
            }
            words.noun(head.lemma().toLowerCase(Locale.ROOT)).ifPresent(s -> set(s, head.form()));
            if (isNegatedByDeterminer(head)) {
                set(Status.NEGATED, "no " + head.form());
            }
            if (sentence.head(head)
                            .filter(h -> Untruth.isPredicated(words, sentence, h))
                            .isPresent()
                    && head.is("nsubj")) {
                denied = true;
                decided.add("rule:status-denied:" + head.form());
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
            purpose = true;
            return true;
        }
        if (marks.contains("before") && clause.syntax().isSubjunctive(head)) {
            set(Status.EXPECTED, "before");
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
        if (denies && isNotDenying(verb)) {
            governed(Status.DENIED, verb);
        } else {
            polarity(verb);
        }
    }

    private boolean complement(Token at, Token head) {
        String lemma = Lexeme.of(sentence, head);
        if (lemma.equals("have")
                && Stream.of(head, at)
                        .flatMap(t -> sentence.children(t, "advmod").stream())
                        .anyMatch(a -> a.lemma().equals("yet"))) {
            set(Status.NEGATED, "has yet");
            return true;
        }
        if (StatusVerbs.ENDING.contains(lemma)
                && at.form().endsWith("ing")
                && clause.syntax().isInfinitive(head)) {
            set(Status.ONGOING, head.form() + " " + at.form());
            return false;
        }
        if (!at.is("xcomp") && isOpenQuestion(at)) {
            set(Status.POSSIBLE, StatusReading.OPEN_QUESTION);
            return false;
        }
        if (Untruth.isPredicated(words, sentence, head)) {
            denied = true;
            decided.add("rule:status-denied:" + head.form());
            return false;
        }
        if (at.is("ccomp")
                && StatusVerbs.SEEING.contains(lemma)
                && clause.syntax().isInfinitive(head)) {
            sentence.head(head)
                    .flatMap(over -> words.governor(Lexeme.of(sentence, over)))
                    .filter(Status.POSSIBLE::equals)
                    .ifPresent(s -> set(s, "to " + lemma));
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
            words.noun(lemma).ifPresent(s -> set(s, head.form()));
            if (isNegatedByDeterminer(head)) {
                set(Status.NEGATED, "no " + head.form());
            }
            return false;
        }
        if (at.is("xcomp") && clause.syntax().isInfinitive(at) && !StatusVerbs.IMPLICATIVE.contains(lemma)) {
            set(Status.POSSIBLE, head.form() + " to");
        }
        return at.is("xcomp");
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
                .ifPresent(c -> {
                    denied = true;
                    decided.add("rule:status-denied:" + c.form());
                });
    }

    private void governed(Status read, Token governor) {
        if (read == Status.DENIED && isNotDenying(governor)) {
            set(Status.POSSIBLE, StatusReading.NOT_DENIED + governor.form());
        } else if (read == Status.DENIED) {
            denier = Optional.of(governor);
            decided.add("rule:status-denied:" + governor.form());
        } else if (read == Status.ONGOING) {
            set(status == Status.OCCURRED ? Status.ONGOING : status, governor.form());
        } else {
            set(read, governor.form());
        }
    }
}
