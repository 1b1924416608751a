package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Span;

/**
 * Finds paragraphs: every line is one, unless the text was wrapped by hand.
 *
 * <p>A block is a run of lines without a blank line between them. A block is taken as wrapped when each of its lines but
 * the last is so long that the first word of the next line would not have fitted, as a greedy line breaker leaves it.
 * In other blocks a line that starts with a lower-case letter continues the line before, unless that one ends a sentence.
 */
final class Paragraphs {
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 132;

    private Paragraphs() {}

    /** The paragraphs inside a stretch of the text, in order; blank ones are left out. */
    static List<Span> of(String text, Span stretch) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span line : lines(text, stretch)) {
            if (text.substring(line.start(), line.end()).isBlank()) {
                addBlock(text, block, paragraphs);
                block.clear();
            } else {
                block.add(line);
            }
        }
        addBlock(text, block, paragraphs);
        return paragraphs;
    }

    /** Lines with their terminators left out; an empty line shows as its terminator, so that it can have a span. */
    private static List<Span> lines(String text, Span stretch) {
        List<Span> lines = new ArrayList<>();
        int start = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (isTerminator(text.charAt(i))) {
                boolean afterReturn = text.charAt(i) == '\n' && i > stretch.start() && text.charAt(i - 1) == '\r';
                if (i > start) {
                    lines.add(new Span(start, i));
                } else if (!afterReturn) {
                    lines.add(new Span(i, i + 1));
                }
                start = i + 1;
            }
        }
        if (start < stretch.end()) {
            lines.add(new Span(start, stretch.end()));
        }
        return lines;
    }

    private static boolean isTerminator(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void addBlock(String text, List<Span> block, List<Span> paragraphs) {
        boolean wrapped = isWrapped(text, block);
        int first = paragraphs.size();
        for (Span line : block) {
            int last = paragraphs.size() - 1;
            if (last >= first && (wrapped || continues(text, paragraphs.get(last), line))) {
                paragraphs.set(last, paragraphs.get(last).union(line));
            } else {
                paragraphs.add(line);
            }
        }
    }

    private static boolean isWrapped(String text, List<Span> block) {
        int width = 0;
        for (Span line : block) {
            width = Math.max(width, stripped(text, line).length());
        }
        if (block.size() < 3 || width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            String next = stripped(text, block.get(i + 1));
            int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
            if (stripped(text, block.get(i)).length() + 1 + firstWord <= width) {
                return false;
            }
        }
        return true;
    }

    private static boolean continues(String text, Span before, Span line) {
        String previous = stripped(text, before);
        String next = stripped(text, line);
        char end = previous.charAt(previous.length() - 1);
        return Character.isLowerCase(next.charAt(0)) && (Character.isLetterOrDigit(end) || end == ',');
    }

    private static String stripped(String text, Span line) {
        return line.slice(text).strip();
    }
}
