package org.readout.ingest.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a page in the order in which a person reads them.
 *
 * <p>Recursive XY-cut (Nagy and Seth, "Hierarchical representation of optically scanned documents", ICPR 1984), with
 * columns before rows: a block is cut at a gutter that no text crosses if what stands on both sides looks like running
 * text; else it is cut above or below what spans the columns, if a part of it then has a gutter; else its lines are read
 * from top to bottom. A narrow side (labels of fields, numbers of lines) is no column and is read with the lines beside it.
 */
final class ReadingOrder {
    /** Width of a gutter at the least, in heights of the usual font. */
    private static final double GUTTER = 0.9;

    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_CHARACTERS = 14;
    private static final double NARROWEST = 0.18;
    private static final int DEEPEST = 12;
    private static final int MOST_ROWS = 400;

    private final List<PageLine> lines = new ArrayList<>();
    private int blocks;

    private ReadingOrder() {}

    static List<PageLine> of(List<Fragment> page) {
        ReadingOrder order = new ReadingOrder();
        order.read(rows(page), 0);
        return List.copyOf(order.lines);
    }

    private void read(List<List<Fragment>> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Optional<Double> gutter = depth < DEEPEST && rows.size() <= MOST_ROWS ? gutter(rows) : Optional.empty();
        if (gutter.isPresent()) {
            read(side(rows, gutter.get(), true), depth + 1);
            read(side(rows, gutter.get(), false), depth + 1);
            return;
        }
        Optional<Integer> cut = depth < DEEPEST && rows.size() <= MOST_ROWS ? cut(rows) : Optional.empty();
        if (cut.isPresent()) {
            read(rows.subList(0, cut.get()), depth + 1);
            read(rows.subList(cut.get(), rows.size()), depth + 1);
        } else {
            block(rows);
        }
    }

    private void block(List<List<Fragment>> rows) {
        double edge = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Fragment::right)
                .max()
                .orElse(0);
        rows.forEach(row -> lines.add(line(row, edge)));
        blocks++;
    }

    private PageLine line(List<Fragment> row, double edge) {
        StringBuilder text = new StringBuilder();
        row.forEach(f -> text.append(text.isEmpty() ? "" : " ").append(f.text()));
        Fragment first = row.get(0);
        Fragment last = row.get(row.size() - 1);
        int space = first.text().indexOf(' ');
        double share = space < 0 ? 1 : (double) space / first.text().length();
        return new PageLine(
                text.toString(),
                first.left(),
                last.right(),
                first.y(),
                first.size(),
                blocks,
                edge,
                share * (first.right() - first.left()));
    }

    /** The fragments line by line, from top to bottom, and from left to right in each. */
    private static List<List<Fragment>> rows(List<Fragment> fragments) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::y).thenComparingDouble(Fragment::left));
        List<List<Fragment>> rows = new ArrayList<>();
        for (Fragment fragment : sorted) {
            List<Fragment> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && last.get(0).besides(fragment)) {
                last.add(fragment);
            } else {
                rows.add(new ArrayList<>(List.of(fragment)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Fragment::left)));
        return rows;
    }

    private static List<List<Fragment>> side(List<List<Fragment>> rows, double gutter, boolean left) {
        List<Fragment> side = rows.stream()
                .flatMap(List::stream)
                .filter(f -> f.left() < gutter == left)
                .toList();
        return rows(side);
    }

    /** The middle of the leftmost gutter with running text on both sides. */
    private static Optional<Double> gutter(List<List<Fragment>> rows) {
        List<Fragment> byLeft =
                new ArrayList<>(rows.stream().flatMap(List::stream).toList());
        byLeft.sort(Comparator.comparingDouble(Fragment::left));
        double size = byLeft.stream()
                .mapToDouble(Fragment::size)
                .sorted()
                .skip(byLeft.size() / 2)
                .findFirst()
                .orElse(10);
        double reach = byLeft.get(0).right();
        for (Fragment fragment : byLeft) {
            double middle = (reach + fragment.left()) / 2;
            if (fragment.left() - reach >= GUTTER * size && isColumns(byLeft, middle)) {
                return Optional.of(middle);
            }
            reach = Math.max(reach, fragment.right());
        }
        return Optional.empty();
    }

    private static boolean isColumns(List<Fragment> fragments, double gutter) {
        List<Fragment> left = fragments.stream().filter(f -> f.left() < gutter).toList();
        List<Fragment> right =
                fragments.stream().filter(f -> f.left() >= gutter).toList();
        double whole = width(fragments);
        return isRunningText(left, whole) && isRunningText(right, whole) && areBeside(left, right);
    }

    /** Whether columns stand side by side, and not one below the other as a head in the middle of the page does above lines at its left. */
    private static boolean areBeside(List<Fragment> left, List<Fragment> right) {
        return within(left, right) * 2 >= left.size() || within(right, left) * 2 >= right.size();
    }

    /** How many fragments of a side are at heights that the other takes. */
    private static long within(List<Fragment> side, List<Fragment> other) {
        DoubleSummaryStatistics heights =
                other.stream().mapToDouble(Fragment::y).summaryStatistics();
        return side.stream()
                .filter(f -> f.y() >= heights.getMin() && f.y() <= heights.getMax())
                .count();
    }

    private static boolean isRunningText(List<Fragment> side, double whole) {
        List<List<Fragment>> rows = rows(side);
        if (rows.size() < FEWEST_LINES || width(side) < NARROWEST * whole) {
            return false;
        }
        int[] lengths = rows.stream()
                .mapToInt(
                        row -> row.stream().mapToInt(f -> f.text().length() + 1).sum())
                .sorted()
                .toArray();
        return lengths[lengths.length / 2] >= FEWEST_CHARACTERS;
    }

    private static double width(List<Fragment> fragments) {
        return fragments.stream().mapToDouble(Fragment::right).max().orElse(0)
                - fragments.stream().mapToDouble(Fragment::left).min().orElse(0);
    }

    /** Before which row to cut so that the part below, else the part above, has a gutter. */
    private static Optional<Integer> cut(List<List<Fragment>> rows) {
        for (int i = 1; i <= rows.size() - FEWEST_LINES; i++) {
            if (gutter(rows.subList(i, rows.size())).isPresent()) {
                return Optional.of(i);
            }
        }
        for (int i = rows.size() - 1; i >= FEWEST_LINES; i--) {
            if (gutter(rows.subList(0, i)).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
