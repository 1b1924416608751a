package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What is said to have happened, and what is said not to have: a clause under "denied" or "rejected", a negated one, one whose
 * subject or object is "no …", and "there was no …". What may happen or is asked for is neither.
 */
final class OccurrenceDetails {
    private static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dispute", "dismiss", "disclaim");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "none");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one");
    private static final Set<String> OPEN =
            Set.of("will", "would", "may", "might", "can", "could", "should", "must", "shall");
    private static final Set<String> ACCUSATION =
            Set.of("accusation", "charge", "allegation", "claim", "report", "blame");
    /** Words that say of themselves that something did not happen, with its kind. */
    private static final Map<String, Happening> DENYING_WORDS = Map.of(
            "intact", Happening.BREAKAGE,
            "undamaged", Happening.BREAKAGE,
            "unharmed", Happening.INJURY,
            "unhurt", Happening.INJURY,
            "uninjured", Happening.INJURY,
            "unscathed", Happening.INJURY,
            "alive", Happening.DEATH);

    /** What is said to be alive or intact only in a manner of speaking. */
    private static final Set<String> WITHOUT_BODY = Set.of(
            "hope",
            "prospect",
            "chance",
            "plan",
            "idea",
            "dream",
            "memory",
            "spirit",
            "tradition",
            "deal",
            "agreement",
            "accord",
            "pact",
            "treaty",
            "process",
            "peace",
            "talk",
            "negotiation",
            "relation",
            "tie",
            "alliance",
            "coalition",
            "trust",
            "faith");

    private static final Set<String> CONFIRMING = Set.of("confirm", "acknowledge", "admit");

    private static final int DEPTH = 5;

    private final Sentence sentence;
    private final Clauses clauses;

    OccurrenceDetails(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isDenial(token) && clauses.isWithheld(token)) {
                continue;
            }
            if (isDenial(token)) {
                denial(token).ifPresent(found::add);
            } else if (!Happening.of(token, sentence).isEmpty()) {
                told(token).ifPresent(found::add);
            } else if (DENYING_WORDS.containsKey(Clauses.lemma(token))) {
                byAWord(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isDenial(Token token) {
        return DENYING.contains(Clauses.lemma(token)) && token.upos() == Upos.VERB;
    }

    private Optional<Found> denial(Token verb) {
        Optional<Token> object = sentence.child(verb, "obj").or(() -> sentence.child(verb, "obl"));
        if (object.filter(o -> ACCUSATION.contains(Clauses.lemma(o)) || Presupposed.isPartInADeed(o))
                .isPresent()) {
            return Optional.of(
                    Found.denied(Discrepancy.Kind.RESPONSIBILITY, Set.of(), "accusation", verb, clauses.words(verb)));
        }
        return Optional.empty();
    }

    /** "The dam was intact": said of a subject that can break or be hurt, and not itself denied. */
    private Optional<Found> byAWord(Token word) {
        Token predicate = clauses.predicate(word);
        boolean isOfABody = sentence.child(predicate, "nsubj")
                .filter(s -> !WITHOUT_BODY.contains(Clauses.lemma(s)))
                .filter(s -> Happening.of(s, sentence).isEmpty())
                .isPresent();
        if (isOpen(predicate) || isNegated(predicate) || !isOfABody) {
            return Optional.empty();
        }
        return Optional.ofNullable(DENYING_WORDS.get(Clauses.lemma(word)))
                .map(kind -> Found.denied(
                        Discrepancy.Kind.OCCURRENCE,
                        Set.of(kind.name()),
                        Clauses.lemma(word),
                        word,
                        clauses.words(predicate).union(word.span())));
    }

    private Optional<Found> told(Token token) {
        Token predicate = clauses.predicate(token);
        boolean open = isOpen(predicate) || isOpen(token) || isWithheld(token);
        if (open) {
            return Optional.empty();
        }
        boolean denied = isNegated(token)
                || hasNegativeSubject(token)
                || isNegated(predicate)
                        && (clauses.isLight(predicate) && isSubjectOf(token, predicate)
                                || Happening.isOfIdiom(token, sentence))
                || isUnderDenial(token);
        Set<String> about = clauses.about(token);
        Found found = denied
                ? Found.denied(
                        Discrepancy.Kind.OCCURRENCE,
                        about,
                        Clauses.lemma(token),
                        token,
                        clauses.words(predicate).union(token.span()))
                : Found.value(
                        Discrepancy.Kind.OCCURRENCE,
                        about,
                        Clauses.lemma(token),
                        token,
                        clauses.words(predicate).union(token.span()));
        return Optional.of(found);
    }

    /** "Neither confirmed nor denied the attack". */
    private boolean isWithheld(Token token) {
        return !isOpen(token)
                && sentence.head(token)
                        .filter(h -> CONFIRMING.contains(Clauses.lemma(h)) || isDenial(h))
                        .filter(clauses::isWithheld)
                        .isPresent();
    }

    /** "There was no coup", "no trace of an explosion": what the negated clause is about. */
    private boolean isSubjectOf(Token token, Token predicate) {
        Token head = sentence.head(token).orElse(token);
        boolean direct = head.index() == predicate.index() && (token.is("nsubj") || token.is("obj"));
        boolean ofSubject = token.is("nmod")
                && sentence.head(head)
                        .filter(h -> h.index() == predicate.index())
                        .isPresent();
        return direct || ofSubject || token.is("nmod") && head.index() == predicate.index();
    }

    private boolean isOpen(Token predicate) {
        return sentence.children(predicate).stream()
                .anyMatch(c -> c.is("aux") && OPEN.contains(c.form().toLowerCase(Locale.ROOT))
                        || c.is("mark") && c.form().equalsIgnoreCase("if"));
    }

    private boolean isNegated(Token predicate) {
        return sentence.children(predicate).stream().anyMatch(this::negates)
                || sentence.children(predicate).stream()
                        .filter(c -> c.is("nsubj")
                                || c.is("obj")
                                || c.is("obl")
                                        && sentence.children(predicate, "obj").isEmpty())
                        .flatMap(c -> sentence.children(c).stream())
                        .anyMatch(c -> c.is("det") && c.form().equalsIgnoreCase("no"));
    }

    /** "Nobody was killed", "none of them died". */
    private boolean hasNegativeSubject(Token predicate) {
        return sentence.children(predicate, "nsubj").stream().anyMatch(s -> NOBODY.contains(Clauses.lemma(s)));
    }

    private boolean negates(Token child) {
        return (child.is("advmod") || child.is("det") || child.is("cc"))
                && NEGATIONS.contains(child.form().toLowerCase(Locale.ROOT));
    }

    /** "Denied being behind the attack", "denied being involved in it". */
    private boolean isBehind(Token token) {
        return Clauses.lemma(token).equals("involve")
                || sentence.children(token, "case").stream()
                        .anyMatch(c -> Clauses.lemma(c).equals("behind"));
    }

    /** "denied that … attacked": below the content clause or the noun that is denied. */
    private boolean isUnderDenial(Token token) {
        Token at = token;
        for (int i = 0; i < DEPTH && at.head().isPresent(); i++) {
            Token over = sentence.head(at).orElseThrow();
            if (Presupposed.isPartInADeed(at) || isBehind(at)) {
                return false;
            }
            boolean content = at.is("ccomp") || at.is("xcomp") || at.is("obj") || at.is("advcl");
            if (content && DENYING.contains(Clauses.lemma(over)) && !clauses.isWithheld(over)) {
                return true;
            }
            at = over;
        }
        return false;
    }
}
