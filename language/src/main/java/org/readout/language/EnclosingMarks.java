package org.readout.language;

import java.util.List;
import org.readout.core.Span;

/**
 * Tells which quotation marks, brackets and notes of a paragraph close what stands before them and which open what follows.
 *
 * <p>A straight mark closes when it is attached to the word before it and not to the one after; attached on both sides or
 * on neither, it closes when an odd number of its kind precede it in the paragraph.
 */
final class EnclosingMarks {
    private static final String OPENING = "\"\u201c\u2018'(\u00ab``[\u201f";
    private static final int LONGEST_MARK = 2;
    private static final int NOTE_WORDS = 3;

    private final String text;
    private final List<Span> words;
    private final boolean[] insideDouble;
    private final boolean[] insideSingle;

    EnclosingMarks(String text, List<Span> words) {
        this.text = text;
        this.words = words;
        this.insideDouble = openBefore("\"");
        this.insideSingle = openBefore("'");
    }

    /** The index after the closing marks and note references that stand from word {@code from} on. */
    int closedFrom(int from) {
        int at = from;
        while (at < words.size()) {
            if (closes(at)) {
                at++;
            } else if (isNote(at)) {
                at += NOTE_WORDS;
            } else {
                break;
            }
        }
        return at;
    }

    /** The index after the opening marks that stand from word {@code from} on. */
    int openedFrom(int from) {
        int at = from;
        while (at < words.size() && OPENING.contains(form(at))) {
            at++;
        }
        return at;
    }

    /** A reference to a note, "[17]", that stands before a space or the end. */
    private boolean isNote(int i) {
        int end = i + NOTE_WORDS;
        return end <= words.size()
                && form(i).equals("[")
                && form(i + 2).equals("]")
                && form(i + 1).chars().allMatch(Character::isDigit)
                && isFreeAfter(end - 1);
    }

    private boolean closes(int i) {
        if (words.get(i).length() > LONGEST_MARK) {
            return false;
        }
        boolean attached = words.get(i).start() == words.get(i - 1).end();
        boolean certain = attached == isFreeAfter(i);
        return switch (form(i)) {
            case ")", "]", "\u201d", "\u00bb", "\'\'" -> true;
            case "\u2019" -> attached;
            case "\"" -> certain ? attached : insideDouble[i];
            case "'" -> certain ? attached : insideSingle[i];
            default -> false;
        };
    }

    private boolean isFreeAfter(int i) {
        return i + 1 == words.size() || words.get(i + 1).start() > words.get(i).end();
    }

    private boolean[] openBefore(String mark) {
        boolean[] open = new boolean[words.size()];
        for (int i = 1; i < open.length; i++) {
            open[i] = open[i - 1] ^ form(i - 1).equals(mark);
        }
        return open;
    }

    private String form(int i) {
        return words.get(i).slice(text);
    }
}
