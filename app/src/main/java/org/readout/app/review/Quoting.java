package org.readout.app.review;

/**
 * Names words of a text by a quote, as annotation does: the shortest run of whole words around them that occurs once in
 * the text and in which they occur first where they stand (but for words at the very end of a text that repeats its end).
 *
 * @param text exact substring of the document
 * @param words substring of {@code text}
 */
record Quoting(String text, String words) {

    /**
     * @param start UTF-16
     * @param end UTF-16
     */
    static Quoting of(String document, int start, int end) {
        String words = document.substring(start, end);
        int from = start;
        int to = end;
        while (!isOnlyOne(document, from, to)) {
            boolean left = from > 0 && firstIsOurs(document, wordBefore(document, from), to, start, words);
            if (left && start - from <= to - end || to == document.length()) {
                from = wordBefore(document, from);
            } else {
                to = wordAfter(document, to);
            }
        }
        return new Quoting(document.substring(from, to), words);
    }

    private static boolean isOnlyOne(String document, int from, int to) {
        String quote = document.substring(from, to);
        return document.indexOf(quote) == from && document.indexOf(quote, from + 1) < 0;
    }

    private static boolean firstIsOurs(String document, int from, int to, int start, String words) {
        return document.substring(from, to).indexOf(words) + from == start;
    }

    private static int wordBefore(String document, int from) {
        int at = from - 1;
        while (at > 0 && Character.isWhitespace(document.charAt(at))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(document.charAt(at - 1))) {
            at--;
        }
        return Math.max(0, at);
    }

    private static int wordAfter(String document, int to) {
        int at = to;
        while (at < document.length() && Character.isWhitespace(document.charAt(at))) {
            at++;
        }
        while (at < document.length() && !Character.isWhitespace(document.charAt(at))) {
            at++;
        }
        return at;
    }
}
