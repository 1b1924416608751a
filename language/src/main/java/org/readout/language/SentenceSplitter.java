package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.core.Span;

/**
 * Groups the words of a paragraph into sentences.
 *
 * <p>A sentence ends after a terminal mark and the closing quotation marks and brackets that follow it, unless what comes
 * next shows that it goes on: a lower-case word after a question, an exclamation, an abbreviation or an ellipsis, a
 * speaker after a quoted question, or the item that an enumerator opens. After an abbreviation that may stand inside a
 * sentence, only a word that usually opens one counts as a new beginning.
 */
final class SentenceSplitter {
    /** Words that, with a capital, open a sentence far more often than they follow an abbreviation. */
    private static final Set<String> OPENERS = WordList.of("""
            the a an in on at he she it they we i you his her its their our this that these those there but and
            or so yet if when while after before as since because although though however for from by with to of
            what who why how where some many most all both one two no not earlier later now then here also
            meanwhile under despite during among last such any each other another more asked it's mr. mrs. ms.
            """);

    private static final Set<String> REPORTING_VERBS = WordList.of("""
            said says asked asks added wrote told replied tweeted shouted cried exclaimed wondered demanded
            chanted quipped yelled screamed posted declared
            """);

    private static final int SPEAKER_REACH = 6;

    private final String text;
    private final List<Span> words;
    private final EnclosingMarks marks;

    private SentenceSplitter(String text, List<Span> words) {
        this.text = text;
        this.words = words;
        this.marks = new EnclosingMarks(text, words);
    }

    /** The words of each sentence, in order; together exactly the words given. */
    static List<List<Span>> split(String text, List<Span> words) {
        return new SentenceSplitter(text, words).split();
    }

    private List<List<Span>> split() {
        List<List<Span>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            int after = endAfter(i, start);
            if (after > i && after < words.size()) {
                sentences.add(words.subList(start, after));
                start = after;
                i = after - 1;
            }
        }
        if (start < words.size()) {
            sentences.add(words.subList(start, words.size()));
        }
        return sentences;
    }

    /** The index after the sentence that ends at word {@code i}, closing marks included, or {@code i} if none ends there. */
    private int endAfter(int i, int start) {
        if (isGlued(i) || isBulletNext(i)) {
            return i + 1;
        }
        String word = form(i);
        boolean stop = word.equals(".") || word.equals("\u3002");
        boolean question = word.charAt(0) == '!' || word.charAt(0) == '?';
        boolean ellipsis = word.startsWith("..") || word.startsWith("\u2026");
        boolean abbreviation = word.length() > 1 && word.endsWith(".") && Character.isLetter(word.charAt(0));
        if (!stop && !question && !ellipsis && !abbreviation) {
            return i;
        }
        int after = marks.closedFrom(i + 1);
        if (after >= words.size()) {
            return words.size();
        }
        boolean quoted = after > i + 1;
        if (abbreviation) {
            return endsAtAbbreviation(word, after, quoted) ? after : i;
        }
        if (stop && isEnumerator(i, start)) {
            return i;
        }
        boolean begins = stop ? opensAfterStop(after, quoted) : looksInitial(after);
        boolean goesOn = question && quoted && isSpeaker(after);
        return begins && !goesOn ? after : i;
    }

    /** Two words of letters without a space between them, the second with a capital: a caption glued to its credit. */
    private boolean isGlued(int i) {
        return i + 1 < words.size()
                && words.get(i).end() == words.get(i + 1).start()
                && Character.isLetter(text.charAt(words.get(i).end() - 1))
                && Character.isUpperCase(text.charAt(words.get(i + 1).start()))
                && Character.isLowerCase(text.charAt(words.get(i).end() - 1));
    }

    private boolean isBulletNext(int i) {
        return i + 1 < words.size() && "\u2022\u25aa\u25cf\u25a0\u25e6\u2023\u2043".contains(form(i + 1));
    }

    private boolean endsAtAbbreviation(String word, int after, boolean quoted) {
        if (quoted && looksInitial(after)) {
            return true;
        }
        boolean initial = word.length() == 2;
        if (initial || Abbreviations.binds(word)) {
            return false;
        }
        int first = marks.openedFrom(after);
        boolean opensQuote =
                first > after && first < words.size() && !form(after).startsWith("(");
        return first < words.size()
                && looksInitial(after)
                && (opensQuote || OPENERS.contains(form(first).toLowerCase(Locale.ROOT)));
    }

    /** After a plain full stop a lower-case word begins a sentence too, unless closing marks or no space came between. */
    private boolean opensAfterStop(int i, boolean quoted) {
        int c = text.codePointAt(words.get(i).start());
        if (Character.isLowerCase(c)) {
            return !quoted && words.get(i).start() > words.get(i - 1).end();
        }
        return looksInitial(i) || c == '-' || c == '*' || c == '\u2014' || c == '\u2013';
    }

    private boolean looksInitial(int i) {
        int first = marks.openedFrom(i);
        if (first >= words.size()) {
            return false;
        }
        int c = text.codePointAt(words.get(first).start());
        boolean caseless = Character.isLetter(c) && !Character.isLowerCase(c);
        return caseless || Character.isDigit(c) || c == '$' || c == '@' || c == '#';
    }

    private boolean isEnumerator(int i, int start) {
        if (i != start + 1) {
            return false;
        }
        String word = form(start);
        return word.length() <= 3 && (Character.isDigit(word.charAt(0)) || word.length() == 1 && !word.equals("I"));
    }

    /** Whether a speaker and a verb of saying follow, as after a quoted question. */
    private boolean isSpeaker(int i) {
        if (OPENERS.contains(form(i).toLowerCase(Locale.ROOT)) && !form(i).endsWith(".")) {
            return REPORTING_VERBS.contains(form(Math.min(i + 1, words.size() - 1)));
        }
        for (int k = i; k < Math.min(words.size(), i + SPEAKER_REACH); k++) {
            if (REPORTING_VERBS.contains(form(k))) {
                return true;
            }
            if (!Character.isLetter(text.codePointAt(words.get(k).start()))) {
                return false;
            }
        }
        return false;
    }

    private String form(int i) {
        return words.get(i).slice(text);
    }
}
