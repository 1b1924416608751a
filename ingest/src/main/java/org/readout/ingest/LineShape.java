package org.readout.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells running prose from everything else that a line can be, by a score over its shape: how it ends, how long it is,
 * how many function words and verb forms it has, whether it is a bullet or written with capitals as headlines are.
 *
 * <p>The weights were set by hand on the sample articles of this project; they are meant to call a line prose only
 * where it is a sentence, and a paragraph always.
 */
final class LineShape {

    private static final int PROSE = 4;
    private static final int ENOUGH_WORDS = 60;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "to", "and", "in", "a", "an", "that", "for", "on", "with", "as", "by", "from", "at", "not",
            "but", "which", "who", "it", "its", "their", "his", "her", "they", "he", "she", "this", "than", "or", "we",
            "i", "you", "there", "after", "before", "while", "into", "over", "about");

    private static final Set<String> VERB_FORMS = Set.of(
            "is", "was", "has", "have", "had", "were", "are", "be", "been", "will", "would", "could", "may", "can",
            "did", "does", "do", "said", "says", "told", "should", "must", "might", "made", "took", "came", "began",
            "met", "gave", "held", "left", "put", "say", "shot", "fell", "rose", "went", "spoke", "saw");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.\u2026:;][\"\u201d\u2019'\u00bb)\\]]*$|,[\"\u201d\u2019']$");
    private static final Pattern QUESTION_END = Pattern.compile("[?!][\"\u201d\u2019'\u00bb)\\]]*$");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[-\u2013\u2014*\u2022\u25cf\u25aa\u00b7>\u203a\u00bb]|\\d{1,2}[.)]|\\(?[a-z]\\))\\s+\\S");

    private LineShape() {}

    static boolean isBulleted(String line) {
        return BULLET.matcher(line).find();
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(tail(line)).find();
    }

    /** Whether the line is a sentence or a paragraph of running text. */
    static boolean isProse(String line) {
        List<String> words = Words.of(line, ENOUGH_WORDS);
        int score = 0;
        if (endsSentence(line)) {
            score += 2;
        } else if (!QUESTION_END.matcher(tail(line)).find()) {
            score -= 1;
        }
        score += words.size() >= 8 ? 1 : 0;
        score += words.size() >= 15 ? 1 : 0;
        score += words.size() >= 25 ? 1 : 0;
        score += words.size() >= 40 ? 1 : 0;
        score += functionShare(words) >= 0.2 ? 1 : 0;
        score += words.stream().anyMatch(LineShape::isVerbForm) ? 1 : 0;
        score -= isBulleted(line) ? 2 : 0;
        score -= words.size() <= 20 && capitalShare(words) >= 0.75 ? 2 : 0;
        return score >= PROSE;
    }

    private static String tail(String line) {
        return line.length() <= 8 ? line : line.substring(line.length() - 8);
    }

    private static double functionShare(List<String> words) {
        long count = words.stream()
                .filter(word -> FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .count();
        return words.isEmpty() ? 0 : (double) count / words.size();
    }

    private static boolean isVerbForm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return VERB_FORMS.contains(lower) || (lower.length() > 4 && lower.endsWith("ed"));
    }

    private static double capitalShare(List<String> words) {
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.charAt(0)))
                .count();
        return words.isEmpty() ? 0 : (double) capitals / words.size();
    }
}
