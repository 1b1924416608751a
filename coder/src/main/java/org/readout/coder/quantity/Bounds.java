package org.readout.coder.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Quantity.Bound;
import org.readout.language.Token;

/** Reads the words before and after a number that bound it. */
final class Bounds {
    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("no fewer than", Bound.AT_LEAST),
            Map.entry("no less than", Bound.AT_LEAST),
            Map.entry("not less than", Bound.AT_LEAST),
            Map.entry("a minimum of", Bound.AT_LEAST),
            Map.entry("as many as", Bound.AT_MOST),
            Map.entry("as much as", Bound.AT_MOST),
            Map.entry("up to", Bound.AT_MOST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("no more than", Bound.AT_MOST),
            Map.entry("a maximum of", Bound.AT_MOST),
            Map.entry("more than", Bound.MORE_THAN),
            Map.entry("over", Bound.MORE_THAN),
            Map.entry("above", Bound.MORE_THAN),
            Map.entry("upward of", Bound.MORE_THAN),
            Map.entry("upwards of", Bound.MORE_THAN),
            Map.entry("greater than", Bound.MORE_THAN),
            Map.entry("less than", Bound.LESS_THAN),
            Map.entry("fewer than", Bound.LESS_THAN),
            Map.entry("under", Bound.LESS_THAN),
            Map.entry("below", Bound.LESS_THAN),
            Map.entry("nearly", Bound.LESS_THAN),
            Map.entry("almost", Bound.LESS_THAN),
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("some", Bound.ABOUT),
            Map.entry("an estimated", Bound.ABOUT),
            Map.entry("estimated", Bound.ABOUT),
            Map.entry("close to", Bound.ABOUT));
    /** Verbs that "over" belongs to; after "took" and "gave" it mostly bounds the number. */
    private static final Set<String> HANDING = Set.of("hand", "turn", "sign");

    private static final int LONGEST = 3;

    private Bounds() {}

    /** @param first index of the first word that bounds the number */
    record Found(Bound bound, int first) {}

    /** The bound whose words end right before the number; the longest where several do. */
    static Optional<Found> before(List<Token> tokens, int number) {
        for (int length = Math.min(LONGEST, number); length > 0; length--) {
            Bound bound = BEFORE.get(words(tokens, number - length, number));
            if (bound != null && !isParticle(tokens, number - length)) {
                return Optional.of(new Found(bound, number - length));
            }
        }
        return Optional.empty();
    }

    /** "Hand over five men": the word is the verb's. */
    private static boolean isParticle(List<Token> tokens, int word) {
        return word > 0
                && tokens.get(word).form().equalsIgnoreCase("over")
                && HANDING.contains(tokens.get(word - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** "half or more", "20 or more", "100 or so". */
    static Optional<Bound> after(List<Token> tokens, int end) {
        return switch (words(tokens, end, Math.min(end + 2, tokens.size()))) {
            case "or more" -> Optional.of(Bound.AT_LEAST);
            case "or less", "or fewer" -> Optional.of(Bound.AT_MOST);
            case "or so" -> Optional.of(Bound.ABOUT);
            default -> Optional.empty();
        };
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(joined.isEmpty() ? "" : " ")
                    .append(tokens.get(i).form().toLowerCase(Locale.ROOT));
        }
        return joined.toString();
    }
}
