package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * A line of an article as a reader takes it: a paragraph, a headline, a credit. Lines that a program has broken at a
 * fixed width are joined to the paragraph that they make up.
 *
 * @param span without white space at the ends; a joined line includes its line ends
 * @param text what the span holds, with line ends inside as spaces
 * @param gapBefore whether a blank line or the start of the text stands before it
 */
record Line(Span span, String text, boolean gapBefore) {

    private static final int MIN_WRAPPED_LENGTH = 40;
    private static final int MAX_WRAPPED_LENGTH = 110;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]");

    /** The lines of a part of a text; blank ones are left out. */
    static List<Line> of(String text, int start, int end) {
        List<Line> lines = rawLines(text, start, end);
        return isWrapped(lines) ? joined(text, lines) : lines;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c == 0;
    }

    int words() {
        return Words.count(text);
    }

    /** The lines as they are broken in the text. */
    static List<Line> rawLines(String text, int start, int end) {
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

    /** Whether lines were broken at a fixed width: no line is long, and often the next begins in lower case. */
    private static boolean isWrapped(List<Line> lines) {
        int followers = 0;
        int lowerCase = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).text.length() > MAX_WRAPPED_LENGTH) {
                return false;
            }
            if (!lines.get(i).gapBefore && lines.get(i - 1).text.length() >= MIN_WRAPPED_LENGTH) {
                followers++;
                lowerCase += Character.isLowerCase(lines.get(i).text.charAt(0)) ? 1 : 0;
            }
        }
        return followers >= 3 && lowerCase * 5 >= followers * 2;
    }

    private static List<Line> joined(String text, List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.text.length()).max().orElse(0);
        List<Line> joined = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i + 1 < lines.size()
                    && !lines.get(i + 1).gapBefore
                    && lines.get(i).text.length() * 10 >= width * 7
                    && !LineShape.isBulleted(lines.get(i + 1).text);
            if (!goesOn) {
                Span span = new Span(
                        lines.get(start).span.start(), lines.get(i).span.end());
                String oneLine = LINE_END.matcher(span.slice(text)).replaceAll(" ");
                joined.add(new Line(span, oneLine, lines.get(start).gapBefore));
                start = i + 1;
            }
        }
        return joined;
    }
}
