package org.readout.coder.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.coder.quantity.Numeral;
import org.readout.coder.quantity.Numerals;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;
import org.readout.language.Token;

/** The words of a sentence by index, forgiving about the ends: outside the sentence every word is empty. */
final class Words {
    private final List<Token> tokens;

    Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String form(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).form() : "";
    }

    String lower(int index) {
        return form(index).toLowerCase(Locale.ROOT);
    }

    boolean is(int index, String... words) {
        String lower = lower(index);
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitalised(int index) {
        return !form(index).isEmpty() && Character.isUpperCase(form(index).charAt(0));
    }

    boolean isDash(int index) {
        return is(index, "-", "–", "—", "‑");
    }

    /** A whole number without sign, grouping or decimals. */
    OptionalInt integer(int index) {
        String form = form(index);
        boolean isDigits = !form.isEmpty() && form.length() <= 6 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return isDigits ? OptionalInt.of(Integer.parseInt(form)) : OptionalInt.empty();
    }

    /** An exact number in words or digits. */
    Optional<Numeral> number(int index) {
        return Numerals.at(tokens, index).filter(n -> !n.isMalformed() && n.bound() == Bound.EXACT);
    }

    /** From the first word to the one before {@code end}. */
    Span span(int start, int end) {
        return tokens.get(start).span().union(tokens.get(end - 1).span());
    }
}
