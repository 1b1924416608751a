package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the uncased encoder is told about a word beside its pieces, through {@code token_type_ids}: shape + 5 if it starts
 * a paragraph + 10 if it stands in double quotation marks + 20 or 40 if it belongs to the source or target of a marked pair.
 */
final class FlagClasses {
    private static final int STARTS_PARAGRAPH = 5;
    private static final int IN_QUOTE = 10;
    private static final int MARK = 20;
    private static final Set<String> OPENING = Set.of("\u201c", "\u00ab", "``");
    private static final Set<String> CLOSING = Set.of("\u201d", "\u00bb", "''");
    private static final String TOGGLING = "\"";

    private FlagClasses() {}

    static int of(String word, boolean startsParagraph, boolean inQuote) {
        return shape(word) + (startsParagraph ? STARTS_PARAGRAPH : 0) + (inQuote ? IN_QUOTE : 0);
    }

    /** The class of a word that belongs to the source of a marked pair. */
    static int asSource(int flag) {
        return flag + MARK;
    }

    /** The class of a word that belongs to the target of a marked pair. */
    static int asTarget(int flag) {
        return flag + 2 * MARK;
    }

    /** 0 no capital, 1 first letter capital, 2 all capitals, 3 mixed, 4 a single capital. */
    static int shape(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.equals(lower)) {
            return 0;
        }
        if (word.codePointCount(0, word.length()) == 1) {
            return 4;
        }
        if (word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c))) {
            return 2;
        }
        int second = word.offsetByCodePoints(0, 1);
        String rest = word.substring(second);
        return Character.isUpperCase(word.codePointAt(0)) && rest.equals(rest.toLowerCase(Locale.ROOT)) ? 1 : 3;
    }

    /**
     * For each word of one paragraph, whether it lies in double quotation marks; the marks themselves do. Only words that
     * consist of the mark alone count, and the state is clear where the paragraph starts.
     */
    static List<Boolean> quoted(List<String> paragraph) {
        List<Boolean> flags = new ArrayList<>(paragraph.size());
        boolean inside = false;
        for (String word : paragraph) {
            boolean before = inside;
            if (OPENING.contains(word)) {
                inside = true;
            } else if (CLOSING.contains(word)) {
                inside = false;
            } else if (word.equals(TOGGLING)) {
                inside = !inside;
            }
            flags.add(before || inside);
        }
        return flags;
    }
}
