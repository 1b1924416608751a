package org.readout.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;
import org.readout.language.Token;

/** Joins "between 30 and 40 people" and "30-40 people": a lower and an upper bound of one amount. */
final class Ranges {
    private static final Set<String> LINKS = Set.of("to", "-", "–", "—");

    private Ranges() {}

    static List<Counted> joined(List<Token> tokens, List<Counted> found) {
        List<Counted> out = new ArrayList<>(found);
        for (int i = 0; i + 1 < out.size(); i++) {
            Counted low = out.get(i);
            Counted high = out.get(i + 1);
            if (isRange(tokens, low, high)) {
                Span span = low.span().union(high.span());
                out.set(i, new Counted(low.numeral(), high.head(), high.unit(), Bound.AT_LEAST, span));
                out.set(i + 1, new Counted(high.numeral(), high.head(), high.unit(), Bound.AT_MOST, span));
            }
        }
        return out;
    }

    private static boolean isRange(List<Token> tokens, Counted low, Counted high) {
        if (low.numeral().isMalformed() || high.numeral().isMalformed()) {
            return false;
        }
        int link = low.numeral().end();
        boolean isNext = link + 1 < tokens.size()
                && high.span().start() == tokens.get(link + 1).span().start();
        boolean isOrdered =
                low.numeral().value().orElseThrow() < high.numeral().value().orElseThrow();
        String word = isNext ? tokens.get(link).form().toLowerCase(Locale.ROOT) : "";
        boolean isBetween = word.equals("and") && precedes(tokens, low, "between");
        return isNext && isOrdered && (LINKS.contains(word) || isBetween);
    }

    private static boolean precedes(List<Token> tokens, Counted counted, String word) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == counted.span().start()) {
                return tokens.get(i - 1).form().equalsIgnoreCase(word);
            }
        }
        return false;
    }
}
