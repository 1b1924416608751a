package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text cut into pieces so that each piece is wholly inside or outside each span. Offsets are Unicode code points, as in
 * the records.
 */
public final class MarkedText {
    private final int[] text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<int[]> asides = new ArrayList<>();

    MarkedText(String text) {
        this.text = text.codePoints().toArray();
    }

    /**
     * A piece of the text.
     *
     * @param setAside whether it is boilerplate
     * @param mark the mention whose trigger it is
     * @param first whether the mark starts here
     */
    public record Piece(String text, boolean setAside, Optional<Mark> mark, boolean first) {}

    /**
     * A trigger.
     *
     * @param anchor its address in the page
     * @param href the page of its event
     * @param title what it is, in words
     */
    public record Mark(int start, int end, String anchor, String href, String title) {}

    void add(Mark mark) {
        marks.add(mark);
    }

    void setAside(int start, int end) {
        asides.add(new int[] {start, end});
    }

    /** In order; together they are the whole text. Where two marks overlap, the first one has the piece. */
    List<Piece> pieces() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length));
        marks.forEach(m -> cuts.addAll(List.of(bound(m.start), bound(m.end))));
        asides.forEach(a -> cuts.addAll(List.of(bound(a[0]), bound(a[1]))));
        List<Piece> pieces = new ArrayList<>();
        TreeSet<String> begun = new TreeSet<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            int start = from;
            Optional<Mark> mark =
                    marks.stream().filter(m -> m.start <= start && to <= m.end).findFirst();
            boolean aside = asides.stream().anyMatch(a -> a[0] <= start && to <= a[1]);
            boolean first = mark.filter(m -> begun.add(m.anchor)).isPresent();
            pieces.add(new Piece(new String(text, start, to - start), aside, mark, first));
            from = to;
        }
        return pieces;
    }

    private int bound(int offset) {
        return Math.max(0, Math.min(text.length, offset));
    }
}
