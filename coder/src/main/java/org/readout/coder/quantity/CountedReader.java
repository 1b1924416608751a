package org.readout.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the numbers of a sentence and what each counts. */
final class CountedReader {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "sept",
            "jan",
            "feb",
            "oct",
            "nov",
            "dec");
    private static final Set<String> ORDINAL_TIMES =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Sentence sentence;
    private final List<Token> tokens;

    private CountedReader(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    static List<Counted> read(Sentence sentence) {
        return new CountedReader(sentence).read();
    }

    private List<Counted> read() {
        List<Counted> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<Numeral> numeral = Numerals.at(tokens, at).filter(n -> !isNoQuantity(start, n));
            numeral.map(n -> counted(start, n)).ifPresent(found::add);
            ordinalTime(start).ifPresent(found::add);
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return withRanges(found);
    }

    private String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
    }

    /** Dates, years, clock times, "one of", "155-millimeter", numbers that are part of a name. */
    private boolean isNoQuantity(int start, Numeral numeral) {
        int end = numeral.end();
        if (numeral.isMalformed()) {
            return false;
        }
        double value = numeral.value().orElseThrow();
        boolean isDate = MONTHS.contains(lower(start - 1)) && value <= 31
                || MONTHS.contains(lower(end))
                        && value <= 31
                        && Character.isUpperCase(tokens.get(end).form().charAt(0));
        boolean isPlainYear = end == start + 1
                && tokens.get(start).form().length() == 4
                && Character.isDigit(lower(start).charAt(0))
                && value >= 1900
                && value < 2100
                && !isCountedNoun(end);
        boolean isClock = Set.of("a.m.", "p.m.", "am", "pm", "gmt").contains(lower(end));
        boolean isPronoun = lower(start).equals("one") && !isCountedNoun(end);
        boolean isCalibre = lower(end).equals("-");
        return isDate || isPlainYear || isClock || isPronoun || isCalibre;
    }

    private boolean isCountedNoun(int index) {
        return index < tokens.size()
                && (tokens.get(index).upos() == Upos.NOUN || tokens.get(index).upos() == Upos.ADJ);
    }

    private Counted counted(int start, Numeral numeral) {
        int first = start;
        int end = numeral.end();
        Optional<String> sign =
                start > 0 ? Units.currencySign(tokens.get(start - 1).form()) : Optional.empty();
        first = sign.isPresent() ? start - 1 : start;
        Optional<Bounds.Found> before = Bounds.before(tokens, first);
        Bound bound = Bounds.after(tokens, end)
                .or(() -> before.map(Bounds.Found::bound))
                .orElse(numeral.bound());
        first = before.map(Bounds.Found::first).orElse(first);
        Token number = tokens.get(sign.isPresent() ? start - 1 : end - 1);
        Token head = sign.isPresent() ? moneyHead(start - 1, end) : head(start, end);
        String unit = sign.orElseGet(() -> unit(start, numeral, head));
        int last =
                sign.isPresent() || head.index() < start ? end - 1 : Math.max(end - 1, Math.min(head.index(), end + 4));
        Span span = tokens.get(first).span().union(tokens.get(last).span());
        return new Counted(
                numeral, sign.isPresent() ? head : head.index() == number.index() ? number : head, unit, bound, span);
    }

    /** The first of sign and number whose head lies outside them. */
    private Token moneyHead(int first, int end) {
        for (int i = first; i < end; i++) {
            int head = tokens.get(i).head().orElse(-1);
            if (head < first || head >= end) {
                return tokens.get(i);
            }
        }
        return tokens.get(first);
    }

    /** The counted noun: what the number modifies, or what stands after "of" ("dozens of civilians"), else the number itself. */
    private Token head(int start, int end) {
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            int head = token.head().orElse(-1);
            boolean isOutside = head < start || head >= end;
            if (isOutside
                    && (token.is("nummod") || token.is("compound") || token.is("amod") || token.is("det"))
                    && head >= end) {
                return tokens.get(head);
            }
        }
        Token number = tokens.get(end - 1);
        if (lower(end).equals("of")) {
            Optional<Token> of = sentence.children(moneyHead(start, end)).stream()
                    .filter(c -> c.is("nmod") && c.index() > end)
                    .findFirst();
            if (of.isPresent()) {
                return moneyHead(start, end);
            }
        }
        return end < tokens.size()
                        && tokens.get(end).upos() == Upos.NOUN
                        && number.head().orElse(-1) == end
                ? tokens.get(end)
                : moneyHead(start, end);
    }

    private String unit(int start, Numeral numeral, Token head) {
        int end = numeral.end();
        if (lower(end).equals("of") || Bounds.after(tokens, end).isPresent()) {
            Optional<Token> whole = sentence.children(head, "nmod").stream()
                    .filter(c -> c.index() > end
                            && sentence.children(c, "case").stream()
                                    .anyMatch(k -> k.lemma().equals("of")))
                    .findFirst();
            boolean isShare = numeral.value().filter(v -> v < 1).isPresent();
            if (isShare) {
                return "share";
            }
            if (whole.isPresent() && whole.get().upos() != Upos.PRON) {
                return Units.of(whole.get());
            }
            return whole.isPresent() ? "people" : "";
        }
        boolean isNumberItself = head.index() >= start && head.index() < end;
        return isNumberItself ? "" : Units.of(head);
    }

    /** "for the fourth time": the number of times. */
    private Optional<Counted> ordinalTime(int index) {
        if (!ORDINAL_TIMES.contains(lower(index))
                || !lower(index + 1).equals("time")
                || !lower(index - 1).equals("the")) {
            return Optional.empty();
        }
        double value = ORDINALS.indexOf(lower(index)) + 1;
        Token time = tokens.get(index + 1);
        int first = lower(index - 2).equals("for") ? index - 2 : index - 1;
        return Optional.of(new Counted(
                new Numeral(index + 1, Optional.of(value), Bound.EXACT),
                time,
                "times",
                Bound.EXACT,
                tokens.get(first).span().union(time.span())));
    }

    /** "between 30 and 40 people": the first is a lower and the second an upper bound of the same thing. */
    private List<Counted> withRanges(List<Counted> found) {
        List<Counted> out = new ArrayList<>(found);
        for (int i = 0; i + 1 < out.size(); i++) {
            Counted low = out.get(i);
            Counted high = out.get(i + 1);
            int gap = low.numeral().end();
            int start = firstToken(low) - 1;
            boolean isRange = lower(start).equals("between") && lower(gap).equals("and")
                    || lower(start).equals("from") && lower(gap).equals("to")
                    || (lower(gap).equals("to")
                                    || lower(gap).equals("–")
                                    || lower(gap).equals("-"))
                            && firstToken(high) == gap + 1;
            boolean isNext = firstToken(high) == gap + 1;
            if (isRange
                    && isNext
                    && low.numeral().value().isPresent()
                    && high.numeral().value().isPresent()
                    && low.numeral().value().get() < high.numeral().value().get()) {
                Span span = low.span().union(high.span());
                out.set(i, new Counted(low.numeral(), high.head(), high.unit(), Bound.AT_LEAST, span));
                out.set(i + 1, new Counted(high.numeral(), high.head(), high.unit(), Bound.AT_MOST, span));
            }
        }
        return out;
    }

    private int firstToken(Counted counted) {
        for (Token token : tokens) {
            if (token.span().start() >= counted.span().start()) {
                return token.index();
            }
        }
        return 0;
    }
}
