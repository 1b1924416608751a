package org.readout.core;

/**
 * A half-open range of a text, {@code [start, end)}.
 *
 * <p>Offsets are 0-based UTF-16 code units of {@link Document#text()}; interchange formats use Unicode code points and
 * convert with {@link CodePoints}. A span is never empty: what cannot be located has no span.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Exactly the characters this span names. */
    public String slice(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
