package org.readout.coder.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Decides which time expression of a sentence dates an event.
 *
 * <p>An expression dates the word it depends on, the light verb's noun ("held talks on Monday"), and the verb over a noun that is no
 * event itself ("killed 40 people in a market on Sunday"). It never dates the content of what was said ("said on Tuesday that rebels
 * attacked"), nor an event noun under a verb that is about it ("condemned the attack on Tuesday" dates what the parser attached it to).
 */
final class Attachment {
    /** Verbs that say of their noun only that it took place. */
    private static final Set<String> LIGHT = Set.of(
            "have",
            "hold",
            "make",
            "give",
            "take",
            "launch",
            "carry",
            "conduct",
            "stage",
            "mount",
            "do",
            "occur",
            "happen",
            "begin",
            "start",
            "come",
            "suffer",
            "open",
            "resume",
            "continue",
            "go",
            "perform",
            "undertake",
            "end",
            "commit",
            "execute",
            "fire",
            "pay",
            "follow",
            "unfold",
            "erupt",
            "break",
            "deliver",
            "issue",
            "reach",
            "sign",
            "place");
    /** Verbs that say of their infinitive only that it begins or goes on. */
    private static final Set<String> ASPECTUAL =
            Set.of("begin", "start", "continue", "resume", "keep", "stop", "cease", "finish");

    private static final Set<String> PRENOMINAL =
            Set.of("nmod:poss", "compound", "amod", "nummod", "det", "nmod:unmarked");
    /** Prepositions by which a noun bounds when something was. */
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before");

    private static final int DEPTH = 12;

    private final Sentence sentence;

    Attachment(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a verb says of its noun only that it took place. */
    static boolean isLight(Token verb) {
        return LIGHT.contains(verb.lemma());
    }

    /** The expression that dates the trigger, nearest first among equally good ones. */
    Optional<Located> of(Token trigger, List<Located> expressions) {
        return expressions.stream()
                .filter(e -> rank(trigger, e) < Integer.MAX_VALUE)
                .min(Comparator.<Located>comparingInt(e -> rank(trigger, e))
                        .thenComparingInt(e -> Math.abs(e.first() - trigger.index())));
    }

    /** Lower is better; {@code Integer.MAX_VALUE} when the expression does not date the trigger. */
    private int rank(Token trigger, Located expression) {
        if (trigger.index() >= expression.first() && trigger.index() < expression.end()) {
            return Integer.MAX_VALUE;
        }
        Token head = Heads.of(sentence, expression.first(), expression.end());
        if (head.head().isEmpty() || sentence.child(head, "cop").isPresent()) {
            return sentence.children(head, "nsubj").stream().anyMatch(s -> s.index() == trigger.index())
                    ? 1
                    : Integer.MAX_VALUE;
        }
        Token governor = sentence.head(head).orElseThrow();
        if (governor.index() == trigger.index()) {
            return 0;
        }
        boolean isPrenominal = PRENOMINAL.contains(head.relation()) && head.index() < governor.index();
        if (isNameOfThing(head, governor) || isPrenominal && governor.upos() != Upos.VERB) {
            return Integer.MAX_VALUE;
        }
        Token owner = owner(governor);
        if (owner.index() == trigger.index()) {
            return 1;
        }
        return owner.upos() == Upos.VERB || TenseReader.isPredicate(sentence, owner)
                ? throughVerb(trigger, owner)
                : Integer.MAX_VALUE;
    }

    /** "The Treaty of 1960", "the war of 1973", "since the revolution in 1979": the year belongs to what the noun names, not to what is done with it or since it. */
    private boolean isNameOfThing(Token head, Token governor) {
        return head.is("nmod")
                && (governor.upos() == Upos.NOUN || governor.upos() == Upos.PROPN)
                && (hasCase(head, Set.of("of")) || hasCase(governor, BOUNDS));
    }

    private boolean hasCase(Token noun, Set<String> prepositions) {
        return sentence.children(noun, "case").stream()
                .anyMatch(c -> prepositions.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The first event noun or predicate from here upwards. */
    private Token owner(Token from) {
        Token at = from;
        for (int i = 0; i < DEPTH; i++) {
            if (TenseReader.isPredicate(sentence, at)
                    || EventNouns.contains(at)
                    || at.head().isEmpty()) {
                return at;
            }
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    private int throughVerb(Token trigger, Token verb) {
        boolean isArgument =
                sentence.head(trigger).filter(h -> h.index() == verb.index()).isPresent();
        boolean isNoun = trigger.upos() == Upos.NOUN || trigger.upos() == Upos.PROPN;
        if (isArgument && isNoun && LIGHT.contains(verb.lemma()) && !trigger.is("conj")) {
            return 2;
        }
        if (isArgument && trigger.is("xcomp") && ASPECTUAL.contains(verb.lemma())) {
            return 2;
        }
        return isCoordinated(trigger, verb) ? 3 : Integer.MAX_VALUE;
    }

    /** "killed three and wounded five on Tuesday": verbs that share their subject share a date. */
    private boolean isCoordinated(Token trigger, Token verb) {
        boolean isBelow = isSharedConjunct(trigger, verb);
        return isBelow || isSharedConjunct(verb, trigger);
    }

    private boolean isSharedConjunct(Token below, Token above) {
        return below.is("conj")
                && below.head().orElse(-1) == above.index()
                && below.upos() == Upos.VERB
                && above.upos() == Upos.VERB
                && sentence.child(below, "nsubj").isEmpty();
    }
}
