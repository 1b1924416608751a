package org.readout.ingest.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Running heads, running feet and page numbers: among the first or last lines of a page, what stands at the same height
 * of the page before or after in the same words, numbers aside; lines that are nothing but a page number; and what stands right
 * below a page number at the head of a page and apart from what follows, as exports print title, outlet and date of an article that goes on.
 */
final class PageFurniture {
    private static final int LINES_AT_EDGE = 3;
    private static final int LINES_OF_HEAD = 6;
    private static final double SAME_HEIGHT = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:[-\u2013\u2014|]?\\s*)?(?:page\\s+|p\\.\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*[-\u2013\u2014|])?$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What opens an article of an export: short articles have it at the same height of one page after the other, each its own. */
    private static final Pattern OPENING = Pattern.compile("(?i)^(?:document \\d+ of \\d+|\\d+ of \\d+ documents?)$");

    private static final Pattern FIELD = Pattern.compile("^[A-Z]{4,}: ");

    /** Of the size of its letters: how far a line is from the next of the same block, and how far a head from the text. */
    private static final double NEXT_LINE = 1.5;

    private static final double APART = 1.9;

    private PageFurniture() {}

    /** The lines of each page that are left. */
    static List<List<PageLine>> without(List<List<PageLine>> pages) {
        List<List<PageLine>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PageLine> byHeight = byHeight(pages.get(i));
            Set<PageLine> furniture = new HashSet<>(atEdge(pages, i, byHeight));
            Collections.reverse(byHeight);
            furniture.addAll(atEdge(pages, i, byHeight));
            furniture.addAll(head(pages, i));
            kept.add(pages.get(i).stream().filter(l -> !furniture.contains(l)).toList());
        }
        return kept;
    }

    /** From the edge inwards, up to the first height at which something else stands: below a title the outlet of two articles may recur. */
    private static List<PageLine> atEdge(List<List<PageLine>> pages, int at, List<PageLine> fromEdge) {
        List<PageLine> furniture = new ArrayList<>();
        OptionalDouble other = OptionalDouble.empty();
        for (PageLine line : fromEdge.subList(0, Math.min(LINES_AT_EDGE, fromEdge.size()))) {
            if (other.isPresent() && Math.abs(other.getAsDouble() - line.y()) > SAME_HEIGHT) {
                return furniture;
            }
            boolean recurs = at > 0 && recurs(line, pages.get(at - 1))
                    || at + 1 < pages.size() && recurs(line, pages.get(at + 1));
            if (recurs || isNumber(line, pages.get(at))) {
                furniture.add(line);
            } else {
                other = OptionalDouble.of(line.y());
            }
        }
        return furniture;
    }

    private static boolean recurs(PageLine line, List<PageLine> neighbour) {
        return edges(neighbour).stream()
                .anyMatch(other -> Math.abs(other.y() - line.y()) <= SAME_HEIGHT
                        && masked(other.text()).equals(masked(line.text())));
    }

    /** A lone number, and nothing above it or nothing below it. */
    private static boolean isNumber(PageLine line, List<PageLine> page) {
        return NUMBER.matcher(line.text()).matches()
                && (page.stream().allMatch(l -> l.y() >= line.y())
                        || page.stream().allMatch(l -> l.y() <= line.y()));
    }

    /** The lines between the page number at the head of a page and the gap above its text, if a page before has its words: those of a page of text are not said twice. */
    private static List<PageLine> head(List<List<PageLine>> pages, int at) {
        List<PageLine> head = belowNumber(pages.get(at));
        if (head.isEmpty()) {
            return head;
        }
        return isTold(head, pages.subList(0, at)) ? head : List.of();
    }

    /** Lines one below the other, the first of them below a page number that nothing stands above, with a wide gap below the last. */
    private static List<PageLine> belowNumber(List<PageLine> page) {
        List<PageLine> byHeight = byHeight(page);
        if (byHeight.size() < 3 || !NUMBER.matcher(byHeight.get(0).text()).matches()) {
            return List.of();
        }
        for (int i = 0; i <= LINES_OF_HEAD && i + 1 < byHeight.size(); i++) {
            PageLine line = byHeight.get(i);
            double below = byHeight.get(i + 1).y() - line.y();
            if (below > APART * line.size()) {
                return byHeight.subList(1, i + 1);
            }
            if (below > NEXT_LINE * line.size()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether the words, or their beginning where they are cut short, stand in one of the pages, at once or as lines of it. */
    private static boolean isTold(List<PageLine> head, List<List<PageLine>> pages) {
        String words = words(head).replaceAll("\\.{3,}$", "");
        return pages.stream().anyMatch(page -> words(page).contains(words) || isMadeOf(page, words));
    }

    private static boolean isMadeOf(List<PageLine> page, String words) {
        String left = words;
        for (PageLine line : page) {
            left = left.replace(FIELD.matcher(line.text()).replaceAll(""), "");
        }
        return left.isBlank();
    }

    private static String words(List<PageLine> lines) {
        return lines.stream().map(PageLine::text).collect(Collectors.joining(" "));
    }

    /** What tells the text of a line from that of another page: not its numbers, unless they are that of an article. */
    private static String masked(String text) {
        if (OPENING.matcher(text).matches()) {
            return text;
        }
        return DIGITS.matcher(text).replaceAll("0");
    }

    /** The highest and the lowest lines of a page. */
    private static List<PageLine> edges(List<PageLine> page) {
        List<PageLine> byHeight = byHeight(page);
        if (byHeight.size() <= 2 * LINES_AT_EDGE) {
            return byHeight;
        }
        List<PageLine> edges = new ArrayList<>(byHeight.subList(0, LINES_AT_EDGE));
        edges.addAll(byHeight.subList(byHeight.size() - LINES_AT_EDGE, byHeight.size()));
        return edges;
    }

    private static List<PageLine> byHeight(List<PageLine> page) {
        List<PageLine> lines = new ArrayList<>(page);
        lines.sort(Comparator.comparingDouble(PageLine::y));
        return lines;
    }
}
