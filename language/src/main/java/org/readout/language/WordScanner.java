package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Span;

/**
 * Cuts a paragraph into words, after the conventions of UD_English-EWT.
 *
 * <p>Hyphens and slashes between letters are words of their own ("U.S.|-|backed"), but prefixes that are no words stay
 * ("anti-government"); clitics are cut off ("do|n't", "Biden|'s", "can|not"); a full stop stays with its abbreviation;
 * currency signs, per cent signs and units are cut from their number; grouped numbers, times and dates stay whole.
 * One pass, left to right, in time linear in the text.
 */
final class WordScanner {
    private final String text;
    private final int start;
    private final int end;
    private final List<Span> words = new ArrayList<>();

    private WordScanner(String text, Span paragraph) {
        this.text = text;
        this.start = paragraph.start();
        this.end = paragraph.end();
    }

    /** The words in order; empty for a blank paragraph. */
    static List<Span> words(String text, Span paragraph) {
        return new WordScanner(text, paragraph).scan();
    }

    private List<Span> scan() {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            at = Characters.isSeparator(c) ? at + Character.charCount(c) : Math.min(end, word(at, c));
        }
        return words;
    }

    /** Adds the word or words that begin here and returns where they end. */
    private int word(int at, int c) {
        int special = Addresses.end(text, at, end);
        if (special > at) {
            return add(at, special);
        }
        if (Character.isDigit(c) || isDecimalPoint(at)) {
            return number(at);
        }
        if (Characters.isWordPart(c)) {
            return letters(at);
        }
        if (Characters.isApostrophe(c)) {
            return apostrophe(at);
        }
        return add(at, PunctuationRuns.end(text, at, end));
    }

    private boolean isDecimalPoint(int at) {
        return text.charAt(at) == '.'
                && Characters.isAsciiDigit(charAt(at + 1))
                && !Character.isLetterOrDigit(charAt(at - 1))
                && charAt(at - 1) != '.';
    }

    private int number(int at) {
        int to = Numerals.end(text, at, end);
        int suffix = to;
        while (suffix < end && Character.isLetter(text.charAt(suffix))) {
            suffix++;
        }
        if (suffix > to && !Numerals.isOwnWord(text.substring(to, suffix))) {
            return letters(at, to);
        }
        return Numerals.isDecadeWithApostrophe(text, at, to, end) ? add(at, to + 2) : add(at, to);
    }

    private int letters(int at) {
        return letters(at, at);
    }

    /** A word of letters whose characters up to {@code known} are already known to belong to it. */
    private int letters(int at, int known) {
        int acronym = known == at ? Acronyms.end(text, at, end) : at;
        if (acronym > at) {
            return add(at, acronym);
        }
        int to = known;
        while (to < end && joins(at, to)) {
            to += Character.charCount(text.codePointAt(to));
        }
        if (charAt(to) == '$' && Numerals.isCurrencyPrefix(text.substring(at, to))) {
            return add(at, to + 1);
        }
        if (charAt(to) == '.' && takesStop(at, to)) {
            return add(at, to + 1);
        }
        for (Span part : Clitics.split(text, new Span(at, to))) {
            words.add(part);
        }
        return to;
    }

    /** Whether the character at {@code to} continues the word that began at {@code from}. */
    private boolean joins(int from, int to) {
        int c = text.codePointAt(to);
        if (Characters.isWordPart(c)) {
            return true;
        }
        if (to == from
                || !Character.isLetterOrDigit(charAt(to + 1))
                || !Characters.isWordPart(text.codePointBefore(to))) {
            return false;
        }
        return switch (c) {
            case '\'', '\u2019' -> Character.isLetter(charAt(to + 1));
            case '&' -> Character.isUpperCase(charAt(to - 1)) && Character.isUpperCase(charAt(to + 1));
            case '-' -> Prefixes.contains(text.substring(from, to)) && Character.isLetterOrDigit(charAt(to + 1));
            default -> false;
        };
    }

    private boolean takesStop(int from, int to) {
        String word = text.substring(from, to);
        int next = to + 1;
        while (next < end && Characters.isSeparator(text.charAt(next))) {
            next++;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return isInitial(from, next);
        }
        int before = from - 1;
        while (before >= start && Characters.isSeparator(text.charAt(before))) {
            before--;
        }
        return Abbreviations.takesStop(word, charAt(before), charAt(next));
    }

    /** A single capital with a stop is an initial before a capitalised word, unless it is the numeral or pronoun I. */
    private boolean isInitial(int from, int next) {
        boolean glued = Character.isLetterOrDigit(charAt(from - 1)) || charAt(from - 1) == '-';
        return !glued && text.charAt(from) != 'I' && Character.isUpperCase(charAt(next));
    }

    /** An apostrophe that no word took: a clipped year or word ('90s, 'em), a clitic after punctuation, or a quotation mark. */
    private int apostrophe(int at) {
        boolean free = !Character.isLetterOrDigit(charAt(at - 1));
        if (charAt(at + 1) == text.charAt(at)) {
            return add(at, at + 2);
        }
        if (free && Characters.isAsciiDigit(charAt(at + 1)) && Characters.isAsciiDigit(charAt(at + 2))) {
            int to = charAt(at + 3) == 's' ? at + 4 : at + 3;
            if (!Character.isLetterOrDigit(charAt(to))) {
                return add(at, to);
            }
        }
        int to = at + 1;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String rest = text.substring(at + 1, to);
        boolean attached = !free || (at > start && !Characters.isSeparator(charAt(at - 1)));
        boolean clitic =
                free ? attached && Clitics.isEnclitic(rest) || Clitics.isClipped(rest) : Clitics.isEnclitic(rest);
        return clitic ? add(at, to) : add(at, at + 1);
    }

    private char charAt(int offset) {
        return offset >= start && offset < end ? text.charAt(offset) : 0;
    }

    private int add(int from, int to) {
        words.add(new Span(from, to));
        return to;
    }
}
