package org.readout.ingest.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs, each of which becomes one line of text.
 *
 * <p>A line goes on in the next if it is full: if the first word of the next would not have fitted on it. A paragraph
 * ends all the same where the next line is indented, stands further below than lines do or is set in another size. Across
 * columns and pages a sentence decides that has no end.
 *
 * <p>A hyphen at the end of a line goes when the joined word stands elsewhere in the document, stays when the hyphenated one
 * does or when both halves are words of the document ("cease-fire"), and goes otherwise.
 */
final class Paragraphs {
    private static final double FURTHER_BELOW = 1.45;
    private static final double INDENT = 0.8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");
    private static final Pattern BROKEN = Pattern.compile("(?s).*?([\\p{L}]{2,})[-\u2010\u00ad]$");
    private static final Pattern GOES_ON = Pattern.compile("(?s)^(\\p{Ll}[\\p{L}]*).*");
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?:;][\"'\u201d\u2019)\\]]*$");

    /** A field of an export, which stands on a line of its own however long the line before is. */
    private static final Pattern FIELD = Pattern.compile(
            "^(?:[A-Z][A-Z-]{3,}|Load-Date|Byline|Length|Section|Body|Dateline|Highlight|Language|Subject):(?:\\s.*)?$");

    private final Set<String> words = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final double spacing;

    private Paragraphs(List<List<PageLine>> pages) {
        boolean broken = false;
        for (List<PageLine> page : pages) {
            for (PageLine line : page) {
                addWords(line.text(), broken);
                broken = BROKEN.matcher(line.text()).matches();
            }
        }
        this.spacing = usualSpacing(pages);
    }

    /** The words of a line, without the halves of words that are broken at its ends. */
    private void addWords(String line, boolean beginsBroken) {
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean half = matcher.start() == 0 && beginsBroken
                    || matcher.end() == line.length() - 1
                            && BROKEN.matcher(line).matches();
            if (!half) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    static String of(List<List<PageLine>> pages) {
        Paragraphs paragraphs = new Paragraphs(pages);
        paragraphs.join(pages);
        return paragraphs.text.toString();
    }

    private void join(List<List<PageLine>> pages) {
        PageLine last = null;
        boolean newPage = false;
        for (List<PageLine> page : pages) {
            for (PageLine line : page) {
                if (last == null) {
                    text.append(line.text());
                } else if (goesOn(last, line, newPage)) {
                    append(last, line);
                } else {
                    boolean gap = newPage || last.block() != line.block() || isFurtherBelow(last, line);
                    text.append(gap ? "\n\n" : "\n").append(line.text());
                }
                last = line;
                newPage = false;
            }
            newPage = true;
        }
        text.append(text.isEmpty() ? "" : "\n");
    }

    private boolean goesOn(PageLine last, PageLine next, boolean newPage) {
        boolean isFull = isBroken(last, next) || last.right() + 0.2 * last.size() + next.firstWord() > last.edge();
        boolean sameSize = Math.abs(last.size() - next.size()) < 0.6;
        if (!isFull || !sameSize || FIELD.matcher(next.text()).matches()) {
            return false;
        }
        if (newPage || last.block() != next.block()) {
            return !ENDS.matcher(last.text()).matches()
                    && Character.isLowerCase(next.text().codePointAt(0));
        }
        boolean indented = next.left() - last.left() > INDENT * next.size();
        return !isFurtherBelow(last, next) && !indented;
    }

    private static boolean isBroken(PageLine last, PageLine next) {
        return BROKEN.matcher(last.text()).matches()
                && GOES_ON.matcher(next.text()).matches();
    }

    private boolean isFurtherBelow(PageLine last, PageLine next) {
        return next.y() - last.y() > FURTHER_BELOW * Math.max(spacing, next.size());
    }

    private void append(PageLine last, PageLine next) {
        Matcher broken = BROKEN.matcher(last.text());
        Matcher rest = GOES_ON.matcher(next.text());
        if (broken.matches() && rest.matches()) {
            boolean soft = last.text().endsWith("\u00ad");
            if (soft || !keepsHyphen(broken.group(1), rest.group(1))) {
                text.setLength(text.length() - 1);
            }
        } else if (!last.text().endsWith("-")
                || !Character.isLetterOrDigit(next.text().codePointAt(0))) {
            text.append(' ');
        }
        text.append(next.text());
    }

    private boolean keepsHyphen(String left, String right) {
        String first = left.toLowerCase(Locale.ROOT);
        String second = right.toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return false;
        }
        return words.contains(first + "-" + second) || words.contains(first) && words.contains(second);
    }

    /** The median distance of lines in a block; 0 without any. */
    private static double usualSpacing(List<List<PageLine>> pages) {
        double[] distances = pages.stream()
                .flatMap(page -> java.util.stream.IntStream.range(1, page.size())
                        .filter(i -> page.get(i).block() == page.get(i - 1).block())
                        .mapToObj(i -> page.get(i).y() - page.get(i - 1).y()))
                .mapToDouble(d -> d)
                .filter(d -> d > 0)
                .sorted()
                .toArray();
        return distances.length == 0 ? 0 : distances[distances.length / 2];
    }
}
