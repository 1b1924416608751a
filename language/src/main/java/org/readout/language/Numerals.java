package org.readout.language;

import java.util.Set;

/** Numbers as they are written in English text. */
final class Numerals {
    private static final Set<String> UNITS = WordList.of("""
            m M k K b B bn mn tn Bn Mn pm am PM AM mm cm km kg g mg ft mph kph kmh lb lbs hr hrs min mins sec
            secs MW GW kW GB MB TB ml Hz MHz GHz oz yd sq nm x C F p yrs
            """);
    private static final Set<String> CURRENCY_PREFIXES = WordList.of("""
            US U.S. A AU C CA HK NT NZ S R Z TT J
            """);

    private Numerals() {}

    /** Where the number that begins here ends: digits, groups, decimals, times, dates and telephone numbers. */
    static int end(String text, int at, int limit) {
        int to = at;
        while (to < limit && (isDigit(text, to, limit) || separates(text, to, limit))) {
            to++;
        }
        int hyphenated = hyphenated(text, to, limit);
        return hyphenated > to ? hyphenated : to;
    }

    /** Whether letters right after a number are a word of their own: a unit, or a word with the space before it lost. */
    static boolean isOwnWord(String letters) {
        return UNITS.contains(letters)
                || (letters.length() > 2 && letters.chars().allMatch(Character::isLowerCase));
    }

    /** Whether letters right before a dollar sign belong to it. */
    static boolean isCurrencyPrefix(String letters) {
        return CURRENCY_PREFIXES.contains(letters);
    }

    /** Whether a number ends a decade written with an apostrophe ("1980's", "80's"). */
    static boolean isDecadeWithApostrophe(String text, int at, int to, int limit) {
        int length = to - at;
        return (length == 2 || length == 4)
                && text.charAt(to - 1) == '0'
                && to + 1 < limit
                && Characters.isApostrophe(text.charAt(to))
                && text.charAt(to + 1) == 's'
                && (to + 2 == limit || !Character.isLetterOrDigit(text.charAt(to + 2)));
    }

    private static boolean separates(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == ',' || c == '.' || c == ':' || c == '/') && isDigit(text, at + 1, limit);
    }

    /** Two or more groups of digits joined by hyphens make one number (2024-10-09, 713-853-3989); one hyphen is a range. */
    private static int hyphenated(String text, int first, int limit) {
        int groups = 0;
        int to = first;
        while (to + 1 < limit && text.charAt(to) == '-' && isDigit(text, to + 1, limit)) {
            to++;
            while (to < limit && isDigit(text, to, limit)) {
                to++;
            }
            groups++;
        }
        boolean clean = to == limit || !Character.isLetter(text.charAt(to));
        return groups >= 2 && clean ? to : first;
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && Character.isDigit(text.charAt(at));
    }
}
