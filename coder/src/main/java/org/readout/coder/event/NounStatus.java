package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.CalendarWords;
import org.readout.coder.codebook.Codebook.LightVerbs;
import org.readout.coder.codebook.StatusWords;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Reads the status of an event that a noun names: off its modifiers, then off what stands over it ("fears of an attack", "averted an attack", "launched an attack"). */
final class NounStatus {
    /** Types of acts that people talk about because they have not come yet. */
    private static final Set<String> HOPED_FOR = Set.of("RETREAT", "CONCEDE", "AID", "AGREE", "COOPERATE");

    /** Prepositions before what has come already, whatever the clause around it expects: "ready to talk, following pressure from its allies". */
    private static final Set<String> GIVEN = Set.of("following", "despite", "amid", "since");

    /** Asks for what stands behind "for"; its object it convokes or names: "called a boycott", "what it calls an attack". */
    private static final String CALLING = "call";

    private static final Set<String> UNTIL = Set.of("for", "on");

    private final StatusWords words;
    private final Set<String> planning;
    private final Set<String> carrying;
    private final Clause clause;
    private final boolean hopedFor;
    private final Sentence sentence;
    private final Mood mood;
    private final Inflection inflection;
    private final VerbStatus verbs;

    /**
     * @param lights light verbs, which carry an act ("launches an attack") or plan the act they carry ("plans an attack")
     */
    NounStatus(StatusWords words, LightVerbs lights, Clause clause, EventKind kind, Mood mood) {
        this.words = words;
        this.planning = lights.planning();
        this.carrying = lights.active();
        this.clause = clause;
        this.hopedFor = HOPED_FOR.contains(kind.type());
        this.sentence = clause.sentence();
        this.mood = mood;
        this.inflection = new Inflection(words, clause, mood);
        this.verbs = new VerbStatus(words, clause, mood, kind);
    }

    /** @param support the light verb that carries the noun, where one does */
    void read(Token noun, Optional<Token> support) {
        for (Token child : sentence.children(noun)) {
            if (child.is("amod") || child.is("det") || child.is("advmod") || child.is("compound")) {
                words.modifier(child.lemma().toLowerCase(Locale.ROOT))
                        .or(() -> words.modifier(child.form().toLowerCase(Locale.ROOT)))
                        .ifPresent(s -> mood.set(s, child.form()));
            }
        }
        if (support.isPresent()) {
            String lemma = Lexeme.of(sentence, support.get());
            if (!hopedFor && StatusVerbs.DISCUSSING.contains(lemma) && isPresupposed(noun)) {
                return;
            }
            if (planning.contains(lemma)) {
                words.governor(lemma).ifPresent(s -> mood.set(s, support.get().form()));
            }
            verbs.read(support.get());
            return;
        }
        Optional<Token> head = sentence.head(noun);
        if (head.isEmpty()) {
            return;
        }
        Token over = head.get();
        if (noun.is("conj") && (over.upos() == Upos.NOUN)) {
            read(over, Optional.empty());
        } else if (over.upos() == Upos.NOUN && noun.is("nmod")) {
            overNoun(over, noun);
        } else if (over.upos() == Upos.VERB && (noun.is("obj") || noun.is("nsubj") || noun.is("obl"))) {
            underVerb(noun, over);
        } else if (over.upos() == Upos.ADJ && noun.is("nsubj")) {
            words.modifier(over.lemma())
                    .filter(s -> s == Status.POSSIBLE || s == Status.EXPECTED)
                    .ifPresent(s -> mood.set(s, over.form()));
        }
    }

    private void overNoun(Token over, Token event) {
        Optional<Status> read = words.noun(over.lemma().toLowerCase(Locale.ROOT));
        if (read.isEmpty() || clause.syntax().prepositions(event).stream().noneMatch(StatusVerbs.OVER::contains)) {
            return;
        }
        mood.set(read.get(), over.form());
        if (inflection.isNegatedByDeterminer(over)) {
            mood.set(Status.NEGATED, "no " + over.form());
        }
        sentence.head(over).filter(v -> v.upos() == Upos.VERB).ifPresent(inflection::polarity);
    }

    private void underVerb(Token noun, Token verb) {
        String lemma = Lexeme.of(sentence, verb);
        if (isTalkedAbout(noun, lemma)) {
            mood.set(Status.POSSIBLE, verb.form() + StatusReading.TALKED_ABOUT);
            return;
        }
        boolean object = noun.is("obj")
                || noun.relation().equals("nsubj:pass")
                || clause.syntax().prepositions(noun).stream().anyMatch(Set.of("for", "on", "of", "from")::contains);
        if (object && StatusVerbs.NOMINAL_PREVENTION.contains(lemma)) {
            mood.set(Status.NEGATED, verb.form());
            return;
        }
        Optional<Status> governed = words.governor(lemma);
        if (object && governed.isPresent() && governed.get() == Status.DENIED) {
            mood.deniedBy(verb);
            return;
        }
        boolean direct = (noun.is("obj") || noun.relation().equals("nsubj:pass"))
                && !(lemma.equals(CALLING) && isConvoked(noun, verb));
        boolean wished = governed.filter(s -> s == Status.POSSIBLE || s == Status.EXPECTED)
                        .isPresent()
                && clause.syntax().prepositions(noun).contains("for");
        if ((direct || wished)
                && governed.isPresent()
                && (governed.get() == Status.EXPECTED || governed.get() == Status.POSSIBLE)
                && !isPresupposed(noun)) {
            mood.set(governed.get(), verb.form());
            inflection.polarity(verb);
            return;
        }
        boolean against =
                clause.syntax().prepositions(noun).stream().anyMatch(Set.of("against", "from", "for")::contains);
        if (against && StatusVerbs.GUARDING.contains(lemma) && !isPresupposed(noun)) {
            mood.purpose();
            return;
        }
        if (clause.syntax().prepositions(noun).contains("without")) {
            mood.set(Status.NEGATED, "without");
            return;
        }
        if (!isPresupposed(noun) || direct && carrying.contains(lemma)) {
            verbs.read(verb);
        }
    }

    /** "Called a boycott", "what it calls an attack"; what is called unlikely, or called for Friday, has not come. */
    private boolean isConvoked(Token noun, Token calling) {
        boolean isWhat = sentence.subtree(calling).stream()
                .anyMatch(t -> t.index() < calling.index() && t.form().equalsIgnoreCase("what"));
        boolean isJudged = sentence.subtree(calling).stream()
                .anyMatch(t -> t.index() > noun.index() && (t.is("xcomp") || t.upos() == Upos.ADJ && !t.is("amod")));
        boolean isDated = Stream.of(noun, calling)
                .flatMap(t -> sentence.children(t).stream())
                .anyMatch(t -> t.index() > noun.index()
                        && clause.syntax().prepositions(t).stream().anyMatch(UNTIL::contains)
                        && sentence.subtree(t).stream().anyMatch(NounStatus::isDate));
        return isWhat || !isJudged && !isDated;
    }

    private static boolean isDate(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return CalendarWords.WEEKDAYS.contains(lemma) || CalendarWords.MONTHS.contains(lemma) || lemma.equals("next");
    }

    /** "Spoke about the release of hostages": help and concessions that are talked about have not come yet; attacks that are, have. */
    private boolean isTalkedAbout(Token noun, String verb) {
        return hopedFor
                && StatusVerbs.TALKING.contains(verb)
                && clause.syntax().prepositions(noun).stream().anyMatch(Set.of("about", "on", "over", "for")::contains);
    }

    /** Definite, possessed, with a demonstrative, behind a preposition of what has come, told of as going on or past ("attacks that are killing civilians"), or retaliated for: taken for granted. */
    private boolean isPresupposed(Token noun) {
        return Retaliation.isFor(clause, noun)
                || sentence.children(noun).stream()
                        .anyMatch(c -> c.is("nmod:poss")
                                || c.is("det")
                                        && Set.of("the", "this", "that", "these", "those")
                                                .contains(c.lemma().toLowerCase(Locale.ROOT))
                                || c.is("case") && GIVEN.contains(c.form().toLowerCase(Locale.ROOT))
                                || c.relation().equals("acl:relcl") && isToldOf(c));
    }

    private boolean isToldOf(Token relative) {
        List<Token> auxiliaries = sentence.children(relative, "aux");
        boolean progressive = relative.form().endsWith("ing")
                && auxiliaries.stream().allMatch(a -> a.lemma().equals("be") && a.has("Tense=Pres"));
        return progressive && !auxiliaries.isEmpty();
    }
}
