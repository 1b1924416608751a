package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Span;

/**
 * A line of an article as a reader takes it: a paragraph, a headline, a credit.
 *
 * @param span without white space at the ends
 * @param text what the span holds
 * @param gapBefore whether a blank line or the start of the text stands before it
 */
record Line(Span span, String text, boolean gapBefore) {

    private static final int MIN_WRAPPED_LENGTH = 40;
    private static final int MAX_WRAPPED_LENGTH = 110;
    /** Of ten lines one may be longer than those that were broken. */
    private static final int LINES_FOR_A_LONG_ONE = 10;
    /** The longest line need not fill the width. */
    private static final int SLACK = 4;

    private static final int MOST_ABOVE_THE_BODY = 4;
    private static final int MOST_OF_A_HEADLINE = 3;

    private static final Pattern ADDRESS = Pattern.compile("\\S*https?://\\S*");
    /** Columns, or a gap that no running text has. */
    private static final Pattern ROW = Pattern.compile("\\h{3}|\t");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c == 0;
    }

    int words() {
        return Words.count(text);
    }

    /** The lines of a part of a text; blank ones are left out. */
    static List<Line> of(String text, int start, int end) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int at = start;
        while (at < end) {
            int lineEnd = at;
            while (lineEnd < end && !isLineEnd(text.charAt(lineEnd))) {
                lineEnd++;
            }
            int from = at;
            int to = lineEnd;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Line(new Span(from, to), text.substring(from, to), gap));
                gap = false;
            } else {
                gap = true;
            }
            boolean pair = lineEnd + 1 < end && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
            at = lineEnd + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /**
     * The text with the lines of a part of it put together again where a program or a hand has broken them at some width: a line end inside a
     * paragraph becomes as many spaces as it has characters, so that every offset holds on the text as it was. Other texts stay as they are.
     *
     * @param hasHead whether a headline and what belongs to it may stand above the body
     */
    static String unwrapped(String text, int start, int end, boolean hasHead) {
        List<Line> lines = of(text, start, end);
        if (!isWrapped(lines)) {
            return text;
        }
        int width = lines.stream()
                .skip(1)
                .filter(Line::canBeBroken)
                .mapToInt(line -> line.text.length())
                .max()
                .orElse(0);
        boolean headStandsApart =
                lines.stream().skip(1).limit(MOST_OF_A_HEADLINE).anyMatch(Line::gapBefore);
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean isHead = hasHead && i < MOST_ABOVE_THE_BODY && HeadReader.isOfTheHead(lines.get(i + 1).text);
            boolean isHeadline = hasHead && i == 0 && !headStandsApart;
            if (!isHead && goesOn(lines.get(i), lines.get(i + 1), width, isHeadline)) {
                for (int at = lines.get(i).span.end();
                        at < lines.get(i + 1).span.start();
                        at++) {
                    whole.setCharAt(at, isLineEnd(whole.charAt(at)) ? ' ' : whole.charAt(at));
                }
            }
        }
        return whole.toString();
    }

    private boolean canBeBroken() {
        return text.length() <= MAX_WRAPPED_LENGTH && !ADDRESS.matcher(text).matches();
    }

    /** Whether lines were broken at some width: hardly a line is long, and often the next begins in lower case. */
    private static boolean isWrapped(List<Line> lines) {
        int followers = 0;
        int lowerCase = 0;
        int longOnes = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            longOnes += before.text.length() > MAX_WRAPPED_LENGTH ? 1 : 0;
            if (!lines.get(i).gapBefore && before.text.length() >= MIN_WRAPPED_LENGTH && before.canBeBroken()) {
                followers++;
                lowerCase += Character.isLowerCase(lines.get(i).text.charAt(0)) ? 1 : 0;
            }
        }
        return followers >= 3 && lowerCase * 5 >= followers * 2 && longOnes * LINES_FOR_A_LONG_ONE <= lines.size();
    }

    /**
     * Whether a paragraph goes on in the next line: its first word had no room, or the line breaks off in mid-sentence and is long, or the next begins
     * in lower case. A headline right above its text goes on in lower case only; a sub-heading, the first line after a gap, where it fills the width, too.
     * Rows of tables and credits stand for themselves.
     *
     * @param width of the longest line, but for the first
     */
    private static boolean goesOn(Line line, Line next, int width, boolean isHeadline) {
        if (next.gapBefore
                || !line.canBeBroken()
                || LineShape.isBulleted(next.text)
                || ROW.matcher(line.text).find()
                || ROW.matcher(next.text).find()
                || isCredit(next.text)
                || Dateline.opening(next.text).isPresent()) {
            return false;
        }
        Matcher first = FIRST_WORD.matcher(next.text);
        boolean noRoom = first.lookingAt()
                && line.text.length() <= width
                && line.text.length() + 1 + first.end() > width - SLACK;
        boolean isLong = line.text.length() * 10 >= width * 7;
        boolean breaksOff = !LineShape.endsSentence(line.text);
        boolean lowerCase = Character.isLowerCase(next.text.charAt(0));
        return breaksOff && lowerCase || !isHeadline && isLong && (noRoom || breaksOff && !line.gapBefore);
    }

    private static boolean isCredit(String line) {
        return !Character.isLowerCase(line.charAt(0))
                && LineCues.kindOf(line).filter(Kind.CREDIT::equals).isPresent();
    }
}
