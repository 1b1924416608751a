package org.readout.ingest;

import java.util.regex.Pattern;
import org.readout.core.Boilerplate.Kind;

/** Reads the lines below the running text, from the last one up: lists of headlines, who reported from where, agencies. */
final class FootReader {

    private static final String PERSON = "\\p{Lu}[\\p{L}.'\u2019-]+(?: (?:[a-z]{2,3} )?\\p{Lu}[\\p{L}.'\u2019-]*){1,4}";
    private static final String PEOPLE = PERSON + "(?:(?:, | and |, and )" + PERSON + ")*";

    /** "Jane Doe reported from Cairo, and John Roe from Washington." */
    private static final Pattern REPORTERS = Pattern.compile(
            "^[(\\[]?" + PEOPLE
                    + "(?:,? (?:in|at) \\p{Lu}[\\p{L} .]{2,30},?)? (?:also )?(?:(?:contributed )?(?:report(?:ed|ing)|wrote) from \\p{Lu}|contributed (?:to|reporting|research|from)\\b|contributed\\.?$)");

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^[(\\[]?\\p{Lu}.{2,120} contributed (?:to this (?:report|story|article)|reporting)\\b.{0,60}$");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201d]| that | said\\b| says\\b");
    private static final int MAX_WORDS = 60;

    private FootReader() {}

    static void mark(MarkedLines lines) {
        int i = lines.size() - 1;
        while (i >= 0) {
            if (!lines.isMarked(i) && !markLine(lines, i)) {
                int top = topOfBullets(lines, i);
                if (top > i || !isLinkList(lines, top, i)) {
                    return;
                }
                for (int bullet = top; bullet <= i; bullet++) {
                    lines.mark(bullet, Kind.RELATED_LINKS);
                }
                i = top;
            }
            i--;
        }
    }

    private static boolean markLine(MarkedLines lines, int i) {
        String line = lines.text(i);
        int words = lines.line(i).words();
        String bare = line.replaceAll("^[-\u2013\u2014(\\[ ]+|[)\\]. ]+$", "");
        if (OutletNames.isAgency(bare) && lines.size() > 1) {
            lines.mark(i, Kind.CREDIT);
            return true;
        }
        if (words <= MAX_WORDS && !QUOTED.matcher(line).find()) {
            if (CONTRIBUTED.matcher(line).find()) {
                lines.mark(i, Kind.CREDIT);
                return true;
            }
            if (REPORTERS.matcher(line).find() && i > 0) {
                lines.mark(i, Kind.BYLINE);
                return true;
            }
        }
        return false;
    }

    /** The first line of the run of bullets that ends at a line; beyond it if that line is no bullet. */
    private static int topOfBullets(MarkedLines lines, int last) {
        int top = last + 1;
        while (top > 0 && !lines.isMarked(top - 1) && LineShape.isBulleted(lines.text(top - 1))) {
            top--;
        }
        return top;
    }

    /** Bullets at the end are links if they follow a credit or like lines, or if most of them end as headlines do. */
    private static boolean isLinkList(MarkedLines lines, int top, int last) {
        if (top == 0) {
            return false;
        }
        int headlines = 0;
        for (int i = top; i <= last; i++) {
            headlines += LineShape.endsSentence(lines.text(i)) ? 0 : 1;
        }
        boolean mostly = headlines * 2 > last - top + 1;
        boolean afterCredit = lines.isMarked(top - 1);
        boolean introduced = lines.text(top - 1).endsWith(":") || !LineShape.endsSentence(lines.text(top - 1));
        return (afterCredit && headlines > 0) || (mostly && !introduced && last > top);
    }
}
