package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * The quoted stretches of a text, without their marks. Curly, straight and angle double quotes count, and single ones that close behind a comma or stop ('We left,' she said); a quote that runs over paragraphs, each opening with a
 * mark, is one stretch per paragraph; a mark that nothing closes before the paragraph ends quotes to its end.
 */
public final class QuoteMarks {
    private static final String ENDS = ".!?…";
    private static final String DOUBLE = "“”«»\"";

    /** Characters behind a stretch in which the next sentence begins. */
    private static final int NEXT = 64;

    /** Characters at most of words in scare quotes. */
    private static final int SCARE = 40;

    private static final Pattern CLIPPED = Pattern.compile("(?:\\d|em\\b|til\\b|cause\\b|tis\\b|twas\\b|n\\b).*");

    private final List<Span> quoted;

    private QuoteMarks(List<Span> quoted) {
        this.quoted = List.copyOf(quoted);
    }

    public static QuoteMarks of(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        int unclosed = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = close(found, open, i);
            } else if (c == '“' || c == '«' || open < 0 && (c == '"' || c == '”' && opensWord(text, i))) {
                open = open < 0 ? i + 1 : open;
            } else if (c == '”' || c == '»' || c == '"') {
                open = close(found, open, i);
            } else if (open < 0 && i >= unclosed && (c == '‘' || c == '\'') && opensWord(text, i)) {
                int end = singleEnd(text, i + 1);
                if (isBehindStop(text, i + 1, end)) {
                    close(found, i + 1, end);
                    i = end;
                } else {
                    unclosed = end;
                }
            }
        }
        close(found, open, text.length());
        return new QuoteMarks(found);
    }

    /**
     * Where a stretch in single quotes ends that opens here: at a mark behind a comma or stop. Nothing is quoted where a double quote, another opening mark, the mark behind a few words in scare quotes or the end of the paragraph
     * comes first, and the offset is of that.
     */
    private static int singleEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && DOUBLE.indexOf(text.charAt(i)) < 0) {
            boolean isMark = text.charAt(i) == '’' || text.charAt(i) == '\'';
            boolean endsWord = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            boolean closes = isMark && endsWord && (isBehindStop(text, start, i) || isScare(text, start, i));
            if (closes || isOpening(text, i)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isBehindStop(String text, int start, int at) {
        return at > start
                && at < text.length()
                && (text.charAt(at) == '’' || text.charAt(at) == '\'')
                && (ENDS + ",").indexOf(text.charAt(at - 1)) >= 0;
    }

    /** An "s" before the mark may be a plural whose own mark it is: 'Troops' boots trod here,' he said. */
    private static boolean isScare(String text, int start, int at) {
        return at > start
                && at - start <= SCARE
                && Character.isLetter(text.charAt(at - 1))
                && text.charAt(at - 1) != 's'
                && text.substring(start, at).chars().noneMatch(c -> (ENDS + ",").indexOf(c) >= 0);
    }

    /** No mark for what is left out: "the '90s", "get 'em". */
    private static boolean isOpening(String text, int at) {
        return (text.charAt(at) == '‘' || text.charAt(at) == '\'')
                && opensWord(text, at)
                && !CLIPPED.matcher(text.substring(at + 1, Math.min(text.length(), at + 7)))
                        .matches();
    }

    /** Some texts open with the mark that closes: it stands before a word and behind a space. */
    private static boolean opensWord(String text, int at) {
        return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int close(List<Span> found, int open, int at) {
        if (open >= 0 && at > open) {
            found.add(new Span(open, at));
        }
        return -1;
    }

    /** In text order. */
    public List<Span> spans() {
        return quoted;
    }

    /**
     * Whether a quoted stretch is all there is of its sentences: the one before has ended, its own last one ends in it, and what follows is another; or is the rest of a sentence parted by
     * who says it (“We left,” said Osman, “because of the war.”). Words in scare quotes are neither.
     *
     * @param earlier the stretch before it, in the same paragraph
     */
    boolean isContinued(String text, Span earlier, Span quoted) {
        String between = text.substring(Math.min(earlier.end() + 1, quoted.start() - 1), quoted.start() - 1)
                .strip();
        boolean isParted = earlier.slice(text).endsWith(",")
                && between.endsWith(",")
                && between.chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
        boolean opens = isParted || endsSentence(between.isEmpty() ? earlier.slice(text) : between);
        return opens && endsSentences(text, quoted);
    }

    /** Whether no mark closed a stretch before its paragraph ended. */
    static boolean isOpenAtEnd(String text, Span quoted) {
        return quoted.end() < text.length() && text.charAt(quoted.end()) == '\n';
    }

    /** Whether a stretch goes on with the one before it over the end of a paragraph: no mark closed that one, or it is all of its own paragraph. */
    boolean isNextParagraph(String text, Span earlier, Span quoted) {
        int line = text.indexOf('\n', earlier.end());
        String between = line < 0 ? "" : text.substring(line, Math.max(line, quoted.start() - 1));
        if (line < 0 || line >= quoted.start() || !between.isBlank()) {
            return false;
        }
        int end = text.indexOf('\n', quoted.end());
        String after = text.substring(quoted.end(), end < 0 ? text.length() : end);
        return isOpenAtEnd(text, earlier) || after.length() <= 1;
    }

    private static boolean endsSentences(String text, Span quoted) {
        int line = text.indexOf('\n', quoted.end());
        int end = Math.min(line < 0 ? text.length() : line, quoted.end() + NEXT);
        String after = text.substring(quoted.end(), end).replaceFirst("^[”»\"’']", "");
        boolean endsBehind = !after.isEmpty() && ENDS.indexOf(after.charAt(0)) >= 0;
        String next = after.substring(endsBehind ? 1 : 0).strip();
        return (endsBehind || endsSentence(quoted.slice(text).strip()))
                && (next.isEmpty() || !Character.isLowerCase(next.charAt(0)) && next.charAt(0) != ',');
    }

    private static boolean endsSentence(String words) {
        String bare = words.replaceFirst("[”»\"’')]+$", "");
        return !bare.isEmpty() && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** The stretch that holds all of a span. */
    Optional<Span> around(Span span) {
        int at = firstEndingAfter(span.start());
        return at < quoted.size() && quoted.get(at).covers(span) ? Optional.of(quoted.get(at)) : Optional.empty();
    }

    /** How many characters of a span stand in quotes. */
    int quotedLength(Span span) {
        return quoted.subList(firstEndingAfter(span.start()), quoted.size()).stream()
                .takeWhile(q -> q.start() < span.end())
                .mapToInt(q -> Math.min(q.end(), span.end()) - Math.max(q.start(), span.start()))
                .sum();
    }

    /** The index of the first stretch that does not end before an offset: they are in order and do not overlap, and a long page has thousands. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
