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
 * event itself ("killed 40 people in a market on Sunday"). That of the occasion dates what happened then ("hurt in Monday's clashes"), one with "when" the clause behind it ("on Monday, when
 * troops fired"), and a participle has the date of its main clause ("attacked on Monday, killing six"). It never dates the content of what was said ("said on Tuesday that rebels
 * attacked"), nor an event noun under a verb that is about it ("condemned the attack on Tuesday" dates what the parser attached it to).
 */
final class Attachment {
    /** Verbs that say of their infinitive only that it begins or goes on. */
    private static final Set<String> ASPECTUAL =
            Set.of("begin", "start", "continue", "resume", "keep", "stop", "cease", "finish");

    private static final Set<String> PRENOMINAL =
            Set.of("nmod:poss", "compound", "amod", "nummod", "det", "nmod:unmarked");
    /** Prepositions by which a noun bounds when something was. */
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before");

    private static final Set<String> EXTREMES = Set.of("first", "last", "worst");

    /** Prepositions by which a predicate names the occasion of its act. */
    private static final Set<String> OCCASIONS = Set.of("in", "during", "by", "amid", "at");

    /** Participles that say when what they are said of is to be. */
    private static final Set<String> SCHEDULING =
            Set.of("schedule", "set", "plan", "slate", "expect", "arrange", "due", "book", "time", "fix");

    private static final Set<String> CHARGING = Set.of("accuse", "charge", "suspect", "indict", "convict");
    private static final Set<String> CHARGES = Set.of("of", "with", "for");

    private static final int DEPTH = 12;

    private final Sentence sentence;

    Attachment(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a verb says of its noun only that it took place. */
    static boolean isLight(Token verb) {
        return LightVerbs.contains(verb.lemma());
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
        if (isOpenedBy(trigger, expression)) {
            return 1;
        }
        Token head = Heads.of(sentence, expression.first(), expression.end());
        if (head.head().isEmpty() || sentence.child(head, "cop").isPresent()) {
            return sentence.children(head, "nsubj").stream().anyMatch(s -> s.index() == trigger.index())
                    ? 1
                    : Integer.MAX_VALUE;
        }
        Token governor = charged(sentence.head(head).orElseThrow(), expression);
        if (isSinceTheFirst(head, governor) || isForLater(head, trigger)) {
            return Integer.MAX_VALUE;
        }
        if (governor.index() == trigger.index()) {
            return 0;
        }
        boolean isPrenominal = PRENOMINAL.contains(head.relation()) && head.index() < governor.index();
        if (isPrenominal && governor.upos() != Upos.VERB) {
            return isOccasion(trigger, governor) ? 2 : Integer.MAX_VALUE;
        }
        if (isNameOfThing(head, governor)) {
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

    /** "Charged with attacking a barracks on 22 April": what they are charged with, where it stands before the date. */
    private Token charged(Token governor, Located expression) {
        return CHARGING.contains(governor.lemma())
                ? sentence.children(governor).stream()
                        .filter(c -> c.upos() == Upos.VERB && c.form().endsWith("ing"))
                        .filter(c -> c.index() > governor.index() && c.index() < expression.first())
                        .filter(c -> hasMark(c, CHARGES))
                        .findFirst()
                        .orElse(governor)
                : governor;
    }

    private boolean hasMark(Token clause, Set<String> words) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(m -> words.contains(m.form().toLowerCase(Locale.ROOT)));
    }

    /** "The Treaty of 1960", "the war of 1973", "since the revolution in 1979": the year belongs to what the noun names, not to what is done with it or since it. */
    private boolean isNameOfThing(Token head, Token governor) {
        return head.is("nmod")
                && (governor.upos() == Upos.NOUN || governor.upos() == Upos.PROPN)
                && (hasCase(head, Set.of("of")) || hasCase(governor, BOUNDS));
    }

    /** "The first since 2012", "for the first time since June": what was not the case since then. */
    private boolean isSinceTheFirst(Token head, Token governor) {
        return hasCase(head, Set.of("since"))
                && sentence.children(governor, "amod").stream()
                        .map(a -> a.form().toLowerCase(Locale.ROOT))
                        .anyMatch(a -> EXTREMES.contains(a) || a.endsWith("est"));
    }

    /** "Called a meeting for Friday" dates the meeting, not the call. */
    private boolean isForLater(Token head, Token trigger) {
        return hasCase(head, Set.of("for"))
                && trigger.upos() == Upos.VERB
                && !SCHEDULING.contains(trigger.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Hurt in Monday's clashes", "killed in a 1992 protest". */
    private boolean isOccasion(Token trigger, Token noun) {
        return EventNouns.contains(noun)
                && (noun.is("obl") || noun.is("nmod"))
                && noun.head().orElse(-1) == trigger.index()
                && hasCase(noun, OCCASIONS);
    }

    /** "On Monday, when troops fired", also for what is joined to that clause. */
    private boolean isOpenedBy(Token trigger, Located expression) {
        Token first = trigger;
        for (int i = 0; i < DEPTH && first.is("conj"); i++) {
            first = sentence.head(first).orElseThrow();
        }
        return (first.is("advcl") || first.is("acl"))
                && sentence.children(first, "advmod").stream()
                        .filter(a -> a.lemma().equalsIgnoreCase("when"))
                        .anyMatch(a -> a.index() == expression.end()
                                || a.index() == expression.end() + 1
                                        && sentence.token(expression.end())
                                                .form()
                                                .equals(","));
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
        if (isArgument && isNoun && LightVerbs.contains(verb.lemma()) && !trigger.is("conj")) {
            return 2;
        }
        boolean isOwnParticiple = isNoun && verb.is("acl") && verb.head().orElse(-1) == trigger.index();
        if (isArgument && EventNouns.isDoer(trigger, verb) || isOwnParticiple && LightVerbs.contains(verb.lemma())) {
            return 2;
        }
        if (isArgument && trigger.is("xcomp") && ASPECTUAL.contains(verb.lemma())) {
            return 2;
        }
        return isCoordinated(trigger, verb) || isResult(trigger, verb) || isResult(verb, trigger)
                ? 3
                : Integer.MAX_VALUE;
    }

    /** "Attacked a patrol, killing six": a participle behind its clause tells of the same time. */
    private boolean isResult(Token participle, Token verb) {
        return participle.is("advcl")
                && participle.head().orElse(-1) == verb.index()
                && participle.index() > verb.index()
                && participle.form().endsWith("ing")
                && sentence.children(participle).stream()
                        .noneMatch(c -> c.is("nsubj") || c.is("mark") || c.is("case") || c.is("aux"));
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
