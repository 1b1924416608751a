package org.readout.coder.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Word forms of names, compared without regard to diacritics, full stops, apostrophes and hyphens: "U.S." and "US",
 * "Sa'ar" and "Saar", "Jean-Pierre" and "Jean Pierre" have the same words. A possessive ending is no part of a word.
 */
final class Words {

    /**
     * One word of a text.
     *
     * @param key folded form, by which words are looked up
     * @param start UTF-16 offset in the text
     * @param end exclusive
     * @param capital whether it begins with a capital
     * @param acronym whether all its letters, at least two, are capitals
     * @param parted whether a comma, bracket, quotation mark or the like stands between the word before and this one
     */
    record Word(String key, int start, int end, boolean capital, boolean acronym, boolean parted) {

        /** Whether this word of a text may stand for the word of a name: capitals of the name are required. */
        boolean standsFor(Word name) {
            return key.equals(name.key) && (!name.acronym || acronym) && (!name.capital || capital);
        }

        /** A single capital, as of a middle name ("J."). */
        boolean isInitial() {
            return key.length() == 1 && capital;
        }
    }

    private Words() {}

    static List<Word> of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The words of a stretch of text, in order, with offsets of the whole text. */
    static List<Word> of(CharSequence text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = endOfWord(text, at, end);
            boolean parted = !words.isEmpty()
                    && isParted(text, words.get(words.size() - 1).end(), at);
            words.add(word(text, at, stop, parted));
            at = stop;
            if (isPossessive(text, at, end)) {
                at += 2;
            }
        }
        return words;
    }

    static String fold(CharSequence text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            plain &= text.charAt(i) < 128;
        }
        String lower = text.toString().toLowerCase(Locale.ROOT);
        String letters = plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            switch (c) {
                case 'ı' -> out.append('i');
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ' -> out.append('d');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʿ' || c == 'ʾ' || c == 'ʼ' || c == '`';
    }

    private static int endOfWord(CharSequence text, int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || isApostrophe(c) && letterAt(text, at + 1, end) && !isPossessive(text, at, end)
                    || c == '.' && at > start && isAcronymStop(text, at, start, end);
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The stop after a single letter that follows another stop or the start, and before another single letter or as the last. */
    private static boolean isAcronymStop(CharSequence text, int at, int start, int end) {
        boolean singleBefore = at - 1 == start || text.charAt(at - 2) == '.';
        if (!singleBefore || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        boolean singleAfter = letterAt(text, at + 1, end) && (at + 2 >= end || text.charAt(at + 2) == '.');
        return singleAfter || at - 2 >= start;
    }

    private static boolean isPossessive(CharSequence text, int at, int end) {
        return at + 1 < end
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !letterAt(text, at + 2, end);
    }

    private static boolean letterAt(CharSequence text, int at, int end) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isParted(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean joint = c == ' '
                    || c == '\u00a0'
                    || c == '-'
                    || c == '‑'
                    || c == '–'
                    || c == '.'
                    || c == '&'
                    || c == '/'
                    || c == 's'
                    || c == 'S'
                    || isApostrophe(c);
            if (!joint) {
                return true;
            }
        }
        return false;
    }

    private static Word word(CharSequence text, int start, int end, boolean parted) {
        CharSequence form = text.subSequence(start, end);
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        boolean capital = Character.isUpperCase(form.charAt(0));
        return new Word(fold(form), start, end, capital, capitals >= 2 && capitals == letters, parted);
    }
}
