package org.readout.ingest.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads, running feet and page numbers: among the first or last lines of a page, what stands at the same height
 * of the page before or after in the same words, numbers aside; and lines that are nothing but a page number.
 */
final class PageFurniture {
    private static final int LINES_AT_EDGE = 3;
    private static final double SAME_HEIGHT = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:[-\u2013\u2014|]?\\s*)?(?:page\\s+|p\\.\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*[-\u2013\u2014|])?$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PageFurniture() {}

    /** The lines of each page that are left. */
    static List<List<PageLine>> without(List<List<PageLine>> pages) {
        List<List<PageLine>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PageLine> furniture = new HashSet<>();
            for (PageLine line : edges(pages.get(i))) {
                boolean recurs = i > 0 && recurs(line, pages.get(i - 1))
                        || i + 1 < pages.size() && recurs(line, pages.get(i + 1));
                if (recurs || isNumber(line, pages.get(i))) {
                    furniture.add(line);
                }
            }
            kept.add(pages.get(i).stream().filter(l -> !furniture.contains(l)).toList());
        }
        return kept;
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

    private static String masked(String text) {
        return DIGITS.matcher(text).replaceAll("0");
    }

    /** The highest and the lowest lines of a page. */
    private static List<PageLine> edges(List<PageLine> page) {
        List<PageLine> byHeight = page.stream()
                .sorted(java.util.Comparator.comparingDouble(PageLine::y))
                .toList();
        if (byHeight.size() <= 2 * LINES_AT_EDGE) {
            return byHeight;
        }
        List<PageLine> edges = new ArrayList<>(byHeight.subList(0, LINES_AT_EDGE));
        edges.addAll(byHeight.subList(byHeight.size() - LINES_AT_EDGE, byHeight.size()));
        return edges;
    }
}
