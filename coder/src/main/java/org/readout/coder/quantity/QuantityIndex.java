package org.readout.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.Excerpt;
import org.readout.core.Problem;
import org.readout.core.Quantity;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The quantities of one document and the events they belong to. */
public final class QuantityIndex {
    private static final Set<String> OF_MEASURE = Set.of("of", "with", "by", "for", "to", "than", "least");
    private static final int DEPTH = 6;
    private static final String PEOPLE = "people";
    private static final Set<String> DISTANCES = Set.of("km", "miles", "m");
    /** What makes a length of time tell when, not how long. */
    private static final Set<String> WHEN = Set.of("before", "after", "ago", "later", "earlier");

    /** What harmful acts do to people. */
    private static final Set<String> SUFFERED = Set.of("killed", "injured", "missing", "displaced", "held", "arrested");

    private final String text;
    private final Map<Integer, List<Counted>> counted;
    private final List<Problem> problems;

    QuantityIndex(String text, Map<Integer, List<Counted>> counted, List<Problem> problems) {
        this.text = text;
        this.counted = counted;
        this.problems = List.copyOf(problems);
    }

    /** Numbers that no convention groups as they stand, each {@code MALFORMED_NUMBER} with its place. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The quantities that belong to a trigger word: those counted in its own dependents, and those of people to whom predicates beside it say what it did
     * ({@link Effects}). For a range ("between 30 and 40") there are two, the lower bound first.
     *
     * @param isAnotherAct whether a word is the trigger of a record of its own
     */
    public List<Quantity> of(Sentence sentence, Token trigger, Predicate<Token> isAnotherAct) {
        List<Quantity> found = new ArrayList<>();
        List<Token> effects = new Effects(sentence, isAnotherAct).of(trigger);
        for (Counted number : counted.getOrDefault(sentence.index(), List.of())) {
            if (belongs(sentence, number.head(), trigger)) {
                if (!isWhen(sentence, number)
                        && (!number.isOne() || Fates.of(trigger).isPresent())) {
                    found.add(quantity(sentence, number, trigger));
                }
            } else if (effects.stream()
                    .filter(e -> belongs(sentence, number.head(), e))
                    .anyMatch(Effects::isOfHarm)) {
                suffered(sentence, number).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** A number of people to whom something was done; absent where it counts anything else. */
    private Optional<Quantity> suffered(Sentence sentence, Counted number) {
        return FateFinder.of(sentence, number.head())
                .filter(fate -> SUFFERED.contains(fate)
                        && (number.unit().isEmpty() || number.unit().equals(PEOPLE)))
                .map(fate -> new Quantity(
                        number.numeral().value().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        PEOPLE,
                        Optional.of(fate),
                        bound(sentence, number),
                        Excerpt.of(text, number.span()),
                        number.numeral().isMalformed()));
    }

    /**
     * The numbers of a sentence in text order, whether or not they belong to an event; of a range both bounds. Each says what
     * happened to the counted where the noun ("38 deaths") or the predicate over it does ("38 people died").
     */
    public List<Amount> amounts(Sentence sentence) {
        return counted.getOrDefault(sentence.index(), List.of()).stream()
                .map(c -> amount(sentence, c))
                .toList();
    }

    /** What a word by itself says happened to people ("toll", "displaced"). */
    public static Optional<String> fate(Token word) {
        return word.lemma().equals("toll") ? Optional.of("killed") : Fates.of(word);
    }

    private Amount amount(Sentence sentence, Counted number) {
        Optional<String> fate = FateFinder.of(sentence, number.head());
        Quantity quantity = new Quantity(
                number.numeral().value().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                number.unit(),
                fate,
                number.bound(),
                Excerpt.of(text, number.span()),
                number.numeral().isMalformed());
        return new Amount(number.head(), quantity);
    }

    private static boolean belongs(Sentence sentence, Token counted, Token trigger) {
        Token at = counted;
        for (int i = 0; i < DEPTH; i++) {
            if (at.index() == trigger.index()) {
                return true;
            }
            boolean isClause = at.upos() == Upos.VERB && !at.is("amod") && i > 0;
            boolean isOtherFate =
                    at.is("conj") && at.upos() != Upos.NOUN && Fates.of(at).isPresent();
            if (isClause || isOtherFate || at.head().isEmpty() || !isCounted(sentence, at)) {
                return false;
            }
            at = over(sentence, at);
        }
        return false;
    }

    /** What a word that has a head hangs on, as the sentence reads: "killed 11 people and burned 40 houses", "40 died and 60 were hurt", though the parser may hang both numbers on the first verb or its noun. */
    static Token over(Sentence sentence, Token token) {
        Token head = sentence.head(token).orElseThrow();
        if (token.relation().equals("obj")) {
            return burned(sentence, token, head).orElse(head);
        }
        boolean isLeftOver = token.is("nummod") && head.index() < token.index();
        return isLeftOver ? wereHurt(sentence, token).orElse(head) : head;
    }

    private static Optional<Token> burned(Sentence sentence, Token object, Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(c -> c.upos() == Upos.VERB && c.index() < object.index())
                .filter(c -> sentence.child(c, "obj").isEmpty())
                .filter(c -> sentence.children(verb, "obj").stream().anyMatch(o -> o.index() < c.index()))
                .reduce((first, second) -> second);
    }

    private static Optional<Token> wereHurt(Sentence sentence, Token number) {
        return sentence.tokens().stream()
                .skip(number.index() + 1L)
                .findFirst()
                .filter(a -> a.is("aux"))
                .flatMap(sentence::head)
                .filter(v -> v.is("conj") && sentence.child(v, "nsubj").isEmpty());
    }

    /** Whether a dependent is part of what its head counts or affects, and not a circumstance or a source. */
    private static boolean isCounted(Sentence sentence, Token token) {
        if (!token.is("obl")) {
            return true;
        }
        return token.relation().equals("obl:unmarked")
                || token.relation().equals("obl:agent")
                || sentence.children(token, "case").stream()
                        .map(c -> c.form().toLowerCase(Locale.ROOT))
                        .anyMatch(OF_MEASURE::contains);
    }

    private Quantity quantity(Sentence sentence, Counted number, Token trigger) {
        Optional<String> fate = postponed(sentence, number.head())
                .or(() -> isDoer(sentence, number.head(), trigger) ? Optional.empty() : Fates.of(trigger));
        boolean isCountable =
                !number.unit().equals("times") && !isTime(number.unit()) && !DISTANCES.contains(number.unit());
        String unit = number.unit().isEmpty() ? (fate.isPresent() ? PEOPLE : "count") : number.unit();
        return new Quantity(
                number.numeral().value().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                unit,
                isCountable ? fate : Optional.empty(),
                isCountable && fate.isPresent() ? bound(sentence, number) : number.bound(),
                Excerpt.of(text, number.span()),
                number.numeral().isMalformed());
    }

    /** "Two soldiers and a policeman were killed": of all to whom it was done the number is a part. */
    private static Quantity.Bound bound(Sentence sentence, Counted number) {
        boolean hasOthers = sentence.children(number.head(), "conj").stream()
                .anyMatch(c ->
                        c.upos() == Upos.NOUN && sentence.children(c, "nummod").isEmpty());
        return number.bound() == Quantity.Bound.EXACT && hasOthers ? Quantity.Bound.AT_LEAST : number.bound();
    }

    /** "73 raids killed five": what the subject of a transitive verb counts suffers nothing. */
    private static boolean isDoer(Sentence sentence, Token counted, Token trigger) {
        boolean isTransitive = sentence.child(trigger, "obj").isPresent();
        return isTransitive
                && sentence.children(trigger, "nsubj").stream()
                        .anyMatch(s -> !s.relation().equals("nsubj:pass") && sentence.isBelow(counted, s));
    }

    /** "Two days before the girls were freed". */
    private static boolean isWhen(Sentence sentence, Counted number) {
        int next = number.head().index() + 1;
        return isTime(number.unit())
                && next < sentence.tokens().size()
                && WHEN.contains(sentence.token(next).form().toLowerCase(Locale.ROOT));
    }

    private static boolean isTime(String unit) {
        return unit.startsWith("day")
                || unit.startsWith("hour")
                || unit.startsWith("week")
                || unit.startsWith("month")
                || unit.startsWith("year");
    }

    /** "40 people killed", "34 dead": the participle after the counted says what happened to them. */
    static Optional<String> postponed(Sentence sentence, Token counted) {
        return sentence.children(counted).stream()
                .filter(c -> (c.is("acl") || c.is("amod")) && c.index() > counted.index())
                .flatMap(c -> Fates.of(c).stream())
                .findFirst();
    }
}
