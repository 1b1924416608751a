package org.readout.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.coder.quantity.Numeral;
import org.readout.core.DateRange;
import org.readout.core.Excerpt;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** "Two days after police entered": an event that the main clause is counted from. */
final class Offsets {
    private static final Set<String> JOINING = Set.of("after", "before");
    private static final int CLIMB = 8;

    private final String text;
    /** In words: "two thousand five hundred and one". */
    private static final int LONGEST_NUMBER = 6;

    /** No report counts further from one act to another. */
    private static final int MOST = 1_000;

    private final Sentence sentence;
    private final Words words;

    Offsets(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.words = new Words(sentence.tokens());
    }

    /**
     * The clause of a trigger and how far its event is from that of its main clause.
     *
     * @param main the verb or predicate counted to
     * @param units signed: before zero where the event came first
     * @param words the source words, up to "after" or "before"
     */
    record Offset(Token main, int units, Unit unit, Excerpt words) {
        /** The days of the event when its main clause tells of these; hours leave the day as it is. */
        DateRange from(LocalDate earliest, LocalDate latest) {
            LocalDate first = Shifts.plus(earliest, units, unit);
            LocalDate last = Shifts.plus(latest, units, unit);
            long slack = switch (unit) {
                case SECOND, MINUTE, HOUR, DAY, NIGHT -> 0;
                case WEEK, WEEKEND -> 3;
                case MONTH, QUARTER -> 15;
                case YEAR, DECADE, CENTURY -> 182;
            };
            return new DateRange(
                    Optional.of(first.minusDays(slack)),
                    Optional.of(last.plusDays(slack)),
                    Optional.empty(),
                    Optional.of(words));
        }
    }

    /** Absent where the trigger's clause is not joined by a counted "after" or "before". */
    Optional<Offset> of(Token trigger) {
        Token clause = trigger;
        for (int i = 0; i < CLIMB && clause.is("conj"); i++) {
            clause = sentence.head(clause).orElseThrow();
        }
        Optional<Token> main = clause.is("advcl") || clause.is("acl") ? sentence.head(clause) : Optional.empty();
        return sentence.children(clause, "mark").stream()
                .filter(m -> JOINING.contains(m.form().toLowerCase(Locale.ROOT)))
                .flatMap(m -> main.flatMap(over -> read(m, over)).stream())
                .findFirst();
    }

    private Optional<Offset> read(Token mark, Token main) {
        int at = mark.index() - 1;
        Optional<Unit> unit = Unit.singular(words.lower(at)).or(() -> Unit.plural(words.lower(at)));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean isOne = words.is(at - 1, "a", "an", "the");
        OptionalInt first = IntStream.range(Math.max(0, at - LONGEST_NUMBER), at)
                .filter(i -> words.number(i).filter(n -> n.end() == at).isPresent())
                .findFirst();
        Optional<Numeral> counted = first.stream().boxed().findFirst().flatMap(words::number);
        Optional<Double> number = isOne
                ? Optional.of(1d)
                : counted.flatMap(Numeral::value)
                        .or(() -> unit.filter(Unit::isClock).map(u -> 0d));
        int sign = words.is(mark.index(), "after") ? -1 : 1;
        List<Token> tokens = sentence.tokens();
        int from = isOne ? at - 1 : first.orElse(at);
        return number.filter(n -> n <= MOST)
                .map(n -> new Offset(
                        main,
                        sign * n.intValue(),
                        unit.get(),
                        Excerpt.of(text, tokens.get(from).span().union(mark.span()))));
    }
}
