package org.readout.language;

/** Which punctuation marks and symbols stand together as one word. */
final class PunctuationRuns {
    private static final String[] PAIRS = {"''", "``", "<<", ">>", ":)", ":(", ";)", "=)"};
    private static final String REPEATING = ".-*=_~+#|\u2014\u2013\u2026";

    private PunctuationRuns() {}

    /** Where the mark or run of marks that begins here ends; at least one code point on. */
    static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c == '!' || c == '?') {
            return runEnd(text, at, limit, "!?");
        }
        if (REPEATING.indexOf(c) >= 0) {
            return runEnd(text, at, limit, c == '\u2026' ? "\u2026." : String.valueOf(c));
        }
        for (String pair : PAIRS) {
            if (at + 2 <= limit
                    && text.startsWith(pair, at)
                    && (pair.charAt(0) != ':' || endsThere(text, at + 2, limit))) {
                return at + 2;
            }
        }
        return symbolEnd(text, at, limit);
    }

    private static int runEnd(String text, int at, int limit, String members) {
        int to = at + 1;
        while (to < limit && members.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static boolean endsThere(String text, int at, int limit) {
        return at >= limit || Characters.isSeparator(text.charAt(at));
    }

    /** One code point with its variation selectors, skin tones and zero-width joined continuations. */
    private static int symbolEnd(String text, int at, int limit) {
        int to = at + Character.charCount(text.codePointAt(at));
        while (to < limit) {
            int c = text.codePointAt(to);
            boolean modifier = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0x20E3;
            if (c == 0x200D && to + 1 < limit && !Characters.isSeparator(text.codePointAt(to + 1))) {
                to += 1 + Character.charCount(text.codePointAt(to + 1));
            } else if (modifier) {
                to += Character.charCount(c);
            } else {
                break;
            }
        }
        return Math.min(to, limit);
    }
}
