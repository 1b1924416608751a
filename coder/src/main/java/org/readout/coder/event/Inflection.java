package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import org.readout.coder.codebook.StatusWords;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** What a verb's own words say of whether its event happened: modals, aspect, negation and conditions. */
final class Inflection {
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither");

    static final Set<String> PAST = Set.of("had", "'d");

    private static final Set<String> HAVE = Set.of("have", "'ve", "’ve");

    /** Modals whose perfect says that it was not so: "should have stopped". */
    private static final Set<String> UNFULFILLED = Set.of("should", "ought");

    private static final Set<String> CONTRARY = Set.of("would", "could", "might");

    private final StatusWords words;
    private final Clause clause;
    private final Sentence sentence;
    private final Mood mood;

    Inflection(StatusWords words, Clause clause, Mood mood) {
        this.words = words;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.mood = mood;
    }

    /**
     * What stands at one verb.
     *
     * @param event whether the verb names the event itself; the aspect of a verb over it is that of another
     */
    void read(Token verb, boolean event) {
        modals(verb);
        polarity(verb, true);
        if (event && Aspect.isUnderWay(clause, verb, isReported(verb))) {
            mood.set(Status.ONGOING, verb.form());
        }
        if (event && Aspect.isUnrealised(clause, verb)) {
            mood.set(Status.NEGATED, "were to have");
        }
        if (event && Aspect.isArranged(clause, verb)) {
            mood.set(Status.EXPECTED, "is to");
        }
    }

    /**
     * What stands at the verb that the event's is joined to. Its negation is that of both, not a second one; where the two are contrasted, it is its own.
     */
    void readJoined(Token verb, boolean sharesNegation) {
        modals(verb);
        if (sharesNegation) {
            polarity(verb, false);
        }
    }

    private void modals(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("aux")) {
                modal(verb, child, child.lemma().toLowerCase(Locale.ROOT));
            } else if (child.is("advcl")) {
                conditionOf(child);
            }
        }
    }

    private void modal(Token verb, Token child, String lemma) {
        if (isPerfect(verb) && (UNFULFILLED.contains(lemma) || lemma.equals("would") && isContraryToFact())) {
            mood.set(Status.NEGATED, child.form() + " have");
            return;
        }
        if (lemma.equals("would") && isReported(verb)) {
            mood.set(Status.EXPECTED, child.form());
            return;
        }
        if (Set.of("should", "must", "ought").contains(lemma)) {
            mood.set(Status.POSSIBLE, child.form());
            return;
        }
        words.modal(lemma)
                .or(() -> words.modal(child.form().toLowerCase(Locale.ROOT)))
                .ifPresent(s -> mood.set(s, child.form()));
    }

    /** Whether the sentence says on what it would have hung: "if they had agreed", "but for the rain", "otherwise"; without, "would have" may be foreseen from the past or hearsay. */
    private boolean isContraryToFact() {
        return sentence.tokens().stream()
                .anyMatch(t -> t.form().equalsIgnoreCase("otherwise")
                        || t.form().equalsIgnoreCase("but") && isFollowedBy(t, "for")
                        || isPerfect(sentence, t, PAST)
                                && Conditions.of(words, sentence, t).isPresent());
    }

    private boolean isFollowedBy(Token token, String word) {
        return token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equalsIgnoreCase(word);
    }

    /** Whether a verb is in the perfect of an infinitive: "to have left", "would have left". */
    boolean isPerfect(Token verb) {
        return isPerfect(sentence, verb, HAVE);
    }

    /** Whether a verb is in the perfect: with one of these forms of "have", and a participle. */
    static boolean isPerfect(Sentence sentence, Token verb, Set<String> forms) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(a -> forms.contains(a.form().toLowerCase(Locale.ROOT))
                        && a.lemma().equalsIgnoreCase("have"));
    }

    /** "Would have withdrawn", "could have hit": over a clause in the pluperfect, both are contrary to fact. */
    boolean isCounterfactual(Token verb) {
        return isPerfect(verb)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> CONTRARY.contains(a.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether a verb is told by somebody in the past, also behind another: "said that it was over and that they would leave". */
    private boolean isReported(Token verb) {
        Token first = verb;
        while (first.is("conj")) {
            first = sentence.head(first).orElseThrow();
        }
        return first.is("ccomp")
                && sentence.head(first)
                        .filter(h -> StatusVerbs.SPEECH.contains(h.lemma()) && h.has("Tense=Past"))
                        .isPresent();
    }

    /** Negates the event by what stands at a word over it: "not", "no longer", "no convoy arrived". */
    void polarity(Token verb) {
        polarity(verb, true);
    }

    /** @param embeds whether the word stands over the event, so that two negations cancel out */
    private void polarity(Token verb, boolean embeds) {
        for (Token child : sentence.children(verb)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.is("advmod") && isNoLonger(child)) {
                mood.set(Status.NEGATED, "no " + form);
            } else if (child.is("advmod")
                    && (words.negators().contains(lemma) || words.negators().contains(form))) {
                if (embeds) {
                    mood.flip(form);
                } else {
                    mood.set(Status.NEGATED, form);
                }
            } else if ((child.is("nsubj") || child.is("obj"))
                    && (isNegatedByDeterminer(child) || NOBODY.contains(lemma))) {
                mood.set(Status.NEGATED, child.form());
            }
        }
    }

    private boolean isNoLonger(Token adverb) {
        return adverb.form().equalsIgnoreCase("longer")
                && sentence.children(adverb).stream().anyMatch(c -> c.lemma().equalsIgnoreCase("no"));
    }

    /** "No convoy", "neither side", "neither Egypt nor Sudan". */
    boolean isNegatedByDeterminer(Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(d -> d.is("det")
                                && (d.lemma().equalsIgnoreCase("no")
                                        || d.lemma().equalsIgnoreCase("neither"))
                        || d.is("cc") && d.lemma().equalsIgnoreCase("neither"));
    }

    /** "Has not denied", "nobody denied", "neither Egypt nor Sudan denied". */
    boolean isNotDenying(Token verb) {
        return Untruth.isNegated(words, sentence, verb)
                || sentence.children(verb, "nsubj").stream()
                        .anyMatch(s -> isNegatedByDeterminer(s)
                                || NOBODY.contains(s.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The condition that an adverbial clause states, if it is one. */
    void conditionOf(Token adverbial) {
        Conditions.of(words, sentence, adverbial).ifPresent(c -> mood.dependOn(c, adverbial.form()));
    }
}
