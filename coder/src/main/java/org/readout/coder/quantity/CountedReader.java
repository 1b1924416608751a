package org.readout.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CalendarWords;
import org.readout.core.Quantity.Bound;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the numbers of a sentence and what each counts. */
final class CountedReader {
    /** Besides weekdays, days that may follow the counted without a preposition: "scores of people Wednesday". */
    private static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "tomorrow");

    private static final List<String> ORDINALS =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Map<String, Double> MONEY_LETTERS = Map.of("k", 1e3, "m", 1e6, "b", 1e9);
    private static final Set<String> PERCENT = Set.of("%", "percent", "pc");
    private static final Set<String> AMBIGUOUS = Set.of("over", "under", "above", "below");
    /** How far after its number a counted noun may stand. */
    private static final int REACH = 7;

    private final List<Token> tokens;
    private final NumberUse use;

    private CountedReader(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.use = new NumberUse(tokens);
    }

    static List<Counted> read(Sentence sentence) {
        return new CountedReader(sentence).read();
    }

    private List<Counted> read() {
        List<Counted> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<Numeral> numeral = Numerals.at(tokens, at);
            numeral.filter(n -> n.isMalformed() || use.counts(start, n))
                    .map(n -> counted(start, n))
                    .ifPresent(found::add);
            ordinalTime(start).ifPresent(found::add);
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return Ranges.joined(tokens, found);
    }

    private Counted counted(int start, Numeral read) {
        Optional<String> sign =
                start > 0 ? Units.currencySign(tokens.get(start - 1).form()) : Optional.empty();
        Numeral numeral = sign.isPresent() ? withLetter(read) : read;
        int number = sign.isPresent() ? start - 1 : start;
        int end = numeral.end();
        Optional<Bounds.Found> before = Bounds.before(tokens, number).filter(b -> !isPreposition(b.first()));
        Bound bound = Bounds.after(tokens, end)
                .or(() -> before.map(Bounds.Found::bound))
                .orElse(numeral.bound());
        int first = before.map(Bounds.Found::first).orElse(number);
        if (sign.isPresent()) {
            return counted(numeral, first, end, outermost(number, end), sign.get(), bound);
        }
        if (PERCENT.contains(lower(end))
                || lower(end).equals("per") && lower(end + 1).equals("cent")) {
            int last = lower(end).equals("per") ? end + 2 : end + 1;
            return counted(numeral, first, last, outermost(start, last), "percent", bound);
        }
        if (isOf(end)) {
            return partitive(numeral, first, start, bound);
        }
        Optional<Token> noun = modified(start, end);
        return noun.map(n -> counted(numeral, first, n.index() + 1, n, Units.of(n), bound))
                .orElseGet(() -> counted(numeral, first, end, outermost(start, end), "", bound));
    }

    private Counted counted(Numeral numeral, int first, int end, Token head, String unit, Bound bound) {
        return new Counted(
                numeral,
                head,
                unit,
                bound,
                tokens.get(first).span().union(tokens.get(end - 1).span()));
    }

    /** "withdraw over 60 days", "below 40 degrees": where the parse has a preposition it bounds nothing. */
    private boolean isPreposition(int index) {
        return tokens.get(index).is("case") && AMBIGUOUS.contains(lower(index));
    }

    /** "€5m": the letter multiplies only what has a currency sign. */
    private Numeral withLetter(Numeral numeral) {
        Double times = MONEY_LETTERS.get(lower(numeral.end()));
        return times == null || numeral.isMalformed()
                ? numeral
                : new Numeral(numeral.end() + 1, numeral.value().map(v -> v * times), numeral.bound());
    }

    private boolean isOf(int end) {
        return lower(end).equals("of")
                || Bounds.after(tokens, end).isPresent() && lower(end + 2).equals("of");
    }

    /** "dozens of civilians", "half or more of its arsenal": the number is the head, the noun after "of" the counted. */
    private Counted partitive(Numeral numeral, int first, int start, Bound bound) {
        int of = lower(numeral.end()).equals("of") ? numeral.end() : numeral.end() + 2;
        Token head = outermost(start, numeral.end());
        int noun = nounAfter(of + 1);
        boolean isShare = numeral.value().filter(v -> v < 1).isPresent();
        String unit = isShare ? "share" : noun < 0 ? "" : Units.of(tokens.get(noun));
        return counted(numeral, first, noun < 0 ? of : noun + 1, head, unit, bound);
    }

    /** The last of the first run of nouns from here, past determiners and adjectives; -1 when another word comes first. */
    private int nounAfter(int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + REACH
                && isPrenominal(tokens.get(at).upos())) {
            at++;
        }
        int noun = -1;
        while (at < tokens.size()
                && !DAYS.contains(lower(at))
                && !CalendarWords.WEEKDAYS.contains(lower(at))
                && (tokens.get(at).upos() == Upos.NOUN || tokens.get(at).upos() == Upos.PROPN)) {
            noun = at++;
        }
        return noun;
    }

    private static boolean isPrenominal(Upos upos) {
        return upos == Upos.DET || upos == Upos.ADJ || upos == Upos.PRON || upos == Upos.NUM || upos == Upos.ADV;
    }

    /** The noun after the number that it modifies. */
    private Optional<Token> modified(int start, int end) {
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            int head = token.head().orElse(-1);
            boolean isModifier = token.is("nummod") || token.is("compound") || token.is("amod") || token.is("det");
            if (isModifier && head >= end && head < end + REACH) {
                return Optional.of(tokens.get(head));
            }
        }
        return Optional.empty();
    }

    /** The first of these words whose head lies outside them. */
    private Token outermost(int first, int end) {
        for (int i = first; i < end; i++) {
            int head = tokens.get(i).head().orElse(-1);
            if (head < first || head >= end) {
                return tokens.get(i);
            }
        }
        return tokens.get(first);
    }

    /** "for the fourth time": the number of times. */
    private Optional<Counted> ordinalTime(int index) {
        int ordinal = ORDINALS.indexOf(lower(index));
        boolean isTime = ordinal >= 0
                && lower(index + 1).equals("time")
                && (lower(index - 1).equals("the") || lower(index - 1).equals("a"));
        if (!isTime) {
            return Optional.empty();
        }
        int first = lower(index - 2).equals("for") ? index - 2 : index - 1;
        Numeral numeral = new Numeral(index + 1, Optional.of(ordinal + 2d), Bound.EXACT);
        return Optional.of(counted(numeral, first, index + 2, tokens.get(index + 1), "times", Bound.EXACT));
    }

    private String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
    }
}
