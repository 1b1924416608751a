package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;

/** Words of a text: runs of letters and digits, with apostrophes and hyphens inside. */
final class Words {

    private Words() {}

    static int count(CharSequence text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isPart(text, i);
            count += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return count;
    }

    /** The first words, at most {@code limit}. */
    static List<String> of(CharSequence text, int limit) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < limit; i++) {
            boolean letter = i < text.length() && isPart(text, i);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.subSequence(start, i).toString());
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPart(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joiner = c == '\'' || c == '\u2019' || c == '-';
        return joiner
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
