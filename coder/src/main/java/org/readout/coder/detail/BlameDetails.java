package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.core.Discrepancy;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Who is said to have done harm, begun it, broken a truce, or to be to blame: blame and accusation, "fired first", "began the
 * shooting", the doer of a harmful verb. The value is the doer's words in base form.
 */
final class BlameDetails {
    private static final Set<String> BLAMING = Set.of("blame", "accuse", "suspect");
    private static final Set<String> BEGINNING = Set.of("begin", "start", "provoke", "initiate");
    private static final Set<String> BREACH = Set.of("break", "breach", "violate");
    private static final Set<Happening> HARM = Set.of(Happening.VIOLENCE);
    private static final Set<String> OPEN = Set.of("will", "would", "may", "might", "can", "could", "should", "must");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "who", "which", "that", "we", "i", "you");
    private static final Set<String> NO_DOERS = Set.of(
            "shot",
            "blast",
            "explosion",
            "fighting",
            "war",
            "conflict",
            "violence",
            "offensive",
            "operation",
            "ceremony",
            "clash",
            "shooting",
            "attack",
            "fire",
            "riot",
            "gunfire",
            "shell",
            "blaze",
            "flame",
            "splinter",
            "shrapnel",
            "fragment",
            "debris",
            "bullet",
            "bombing",
            "airstrike",
            "strike",
            "shelling",
            "bombardment",
            "crossfire",
            "stampede",
            "collapse",
            "crash",
            "collision",
            "flood",
            "storm",
            "disease",
            "hunger");
    /** People though singular and without an article, as in headlines. */
    private static final Set<String> COLLECTIVE =
            Set.of("police", "army", "crowd", "mob", "navy", "militia", "government", "people", "personnel", "staff");

    private static final int LONGEST_ACRONYM = 4;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…");

    /** Words that stand for somebody named before, or for nobody in particular. */
    private static final Set<String> NOBODY =
            Set.of("other", "another", "same", "former", "latter", "first", "second", "one", "both", "each", "side");

    private final Sentence sentence;
    private final ActorIndex actors;
    private final Clauses clauses;

    BlameDetails(Sentence sentence, ActorIndex actors) {
        this.sentence = sentence;
        this.actors = actors;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.upos() == Upos.VERB) {
                blamed(token).or(() -> begun(token)).or(() -> done(token)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> blamed(Token verb) {
        if (!BLAMING.contains(Clauses.lemma(verb)) || isOpen(verb)) {
            return Optional.empty();
        }
        return sentence.child(verb, "obj")
                .filter(party -> !NOBODY.contains(Clauses.lemma(party)))
                .map(party -> found("BLAME", party, verb, isNegated(verb)));
    }

    /** "had begun the shooting", "fired first", "broke the truce". */
    private Optional<Found> begun(Token verb) {
        Optional<Token> subject = subject(verb);
        if (subject.isEmpty() || isOpen(verb)) {
            return Optional.empty();
        }
        boolean ofHarm = sentence.child(verb, "obj").stream()
                .flatMap(o -> Happening.of(o).stream())
                .anyMatch(h -> h == Happening.VIOLENCE || h == Happening.TRUCE);
        boolean begins =
                BEGINNING.contains(Clauses.lemma(verb)) && ofHarm || BREACH.contains(Clauses.lemma(verb)) && ofHarm;
        boolean first = isHarm(verb)
                && sentence.children(verb).stream().anyMatch(c -> c.form().equalsIgnoreCase("first"));
        return begins || first ? Optional.of(found("FIRST", subject.get(), verb, isNegated(verb))) : Optional.empty();
    }

    private Optional<Found> done(Token verb) {
        if (!isHarm(verb) || isOpen(verb)) {
            return Optional.empty();
        }
        return subject(verb)
                .filter(s -> !NO_DOERS.contains(Clauses.lemma(s)))
                .map(s -> isSubstance(s) && !isNegated(verb)
                        ? Found.value(
                                Discrepancy.Kind.CAUSE,
                                clauses.about(verb),
                                CausationDetails.CAUSED + words(s).toLowerCase(Locale.ROOT),
                                verb,
                                clauses.words(verb).union(s.span()))
                        : found("VIOLENCE", s, verb, isNegated(verb)));
    }

    /** "Acid", "anthrax": a common noun in the singular that has neither article nor owner counts nobody. Headlines leave out the articles of people too ("Gunman kills five"). */
    private boolean isSubstance(Token noun) {
        boolean bare = sentence.children(noun).stream()
                .noneMatch(c -> c.is("det") || c.is("nmod:poss") || c.is("nummod") || c.is("compound"));
        return noun.upos() == Upos.NOUN
                && bare
                && noun.form().equalsIgnoreCase(noun.lemma())
                && !COLLECTIVE.contains(Clauses.lemma(noun))
                && !isHeadline()
                && actors.parties(sentence, noun).isEmpty();
    }

    private boolean isHeadline() {
        return sentence.tokens().stream().noneMatch(t -> SENTENCE_ENDS.contains(t.form()));
    }

    private boolean isHarm(Token verb) {
        boolean idiom = sentence.child(verb, "obj")
                .filter(o -> Happening.of(Clauses.lemma(verb), Clauses.lemma(o)).contains(Happening.VIOLENCE))
                .isPresent();
        boolean alight = Clauses.lemma(verb).equals("set")
                && sentence.tokens().stream()
                        .anyMatch(t -> Set.of("fire", "alight", "ablaze").contains(Clauses.lemma(t)));
        return idiom || alight || Happening.of(verb).stream().anyMatch(HARM::contains);
    }

    /** The doer: an active subject, or the agent of a passive; for a participle and an infinitive that of what stands over it. */
    private Optional<Token> subject(Token verb) {
        boolean passive = sentence.children(verb).stream()
                .anyMatch(c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"));
        Optional<Token> subject = passive
                ? sentence.children(verb).stream()
                        .filter(c -> c.is("obl") && hasBy(c))
                        .findFirst()
                : sentence.child(verb, "nsubj").or(() -> shared(verb));
        return subject.map(this::antecedent)
                .filter(s -> !isThing(s))
                .filter(s -> s.upos() == Upos.NOUN || s.upos() == Upos.PROPN || s.upos() == Upos.ADJ)
                .filter(s -> !PRONOUNS.contains(Clauses.lemma(s)) && !NOBODY.contains(Clauses.lemma(s)))
                .filter(s -> !isDateline(s) && !isThingOfARelative(s, verb));
    }

    /** "An attack on a centre in the capital, which killed 20": what "which" takes up is nobody unless it is a party. */
    private boolean isThingOfARelative(Token antecedent, Token verb) {
        boolean which = sentence.child(verb, "nsubj")
                .filter(s -> Clauses.lemma(s).equals("which"))
                .isPresent();
        return which
                && !COLLECTIVE.contains(Clauses.lemma(antecedent))
                && actors.parties(sentence, antecedent).isEmpty();
    }

    /** "NAIROBI, Kenya An airstrike hit": a dateline that nothing parts from the sentence. */
    private boolean isDateline(Token subject) {
        String word = subject.form();
        return subject.index() == 0
                && word.length() > LONGEST_ACRONYM
                && word.equals(word.toUpperCase(Locale.ROOT))
                && sentence.tokens().size() > 1
                && sentence.token(1).form().equals(",");
    }

    /** A means or a missile does nothing of itself. */
    private static boolean isThing(Token noun) {
        return Arrays.stream(Means.values())
                .anyMatch(m -> m.pattern().matcher(noun.form()).matches());
    }

    private Optional<Token> shared(Token verb) {
        if (verb.is("conj") || verb.is("xcomp")) {
            return sentence.head(verb)
                    .flatMap(h ->
                            sentence.child(h, "nsubj").filter(s -> !s.relation().equals("nsubj:pass")));
        }
        if (verb.is("advcl") || verb.is("acl")) {
            Optional<Token> over = sentence.head(verb);
            boolean accused =
                    over.filter(h -> BLAMING.contains(Clauses.lemma(h))).isPresent();
            return accused ? over.flatMap(h -> sentence.child(h, "obj")) : Optional.empty();
        }
        return Optional.empty();
    }

    private Token antecedent(Token subject) {
        boolean relative = Set.of("who", "which", "that").contains(Clauses.lemma(subject));
        return relative
                ? sentence.head(subject)
                        .filter(v -> v.relation().equals("acl:relcl"))
                        .flatMap(sentence::head)
                        .orElse(subject)
                : subject;
    }

    private boolean hasBy(Token oblique) {
        return sentence.children(oblique, "case").stream()
                .anyMatch(c -> Clauses.lemma(c).equals("by"));
    }

    private boolean isOpen(Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(c -> OPEN.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isNegated(Token verb) {
        return sentence.children(verb, "advmod").stream()
                .anyMatch(c -> Set.of("not", "n't", "never").contains(c.form().toLowerCase(Locale.ROOT)));
    }

    private Found found(String about, Token party, Token verb, boolean denied) {
        Span words = clauses.words(verb).union(party.span());
        return denied
                ? Found.denied(Discrepancy.Kind.RESPONSIBILITY, Set.of(about), words(party), verb, words)
                : Found.value(Discrepancy.Kind.RESPONSIBILITY, Set.of(about), words(party), verb, words);
    }

    /** The noun with its qualities and owners, in text order: "Pakistan's army", "rebels of the M23". */
    private String words(Token noun) {
        StringBuilder words = new StringBuilder();
        int end = noun.span().start();
        for (Token token : sentence.tokens()) {
            if (token.index() == noun.index() || isQuality(token, noun)) {
                words.append(words.isEmpty() || token.span().start() == end ? "" : " ")
                        .append(token.form());
                end = token.span().end();
            }
        }
        return words.toString();
    }

    private boolean isQuality(Token token, Token noun) {
        boolean own =
                sentence.head(token).filter(h -> h.index() == noun.index()).isPresent();
        boolean below = own && !token.is("case") && (!token.is("amod") || token.index() < noun.index());
        boolean deeper = sentence.head(token)
                .filter(h -> (h.is("nmod") || h.is("compound"))
                        && sentence.head(h)
                                .filter(n -> n.index() == noun.index())
                                .isPresent())
                .isPresent();
        boolean quality =
                token.is("amod") || token.is("compound") || token.is("nmod") || token.is("flat") || token.is("case");
        return (below || deeper) && quality && token.upos() != Upos.VERB;
    }
}
