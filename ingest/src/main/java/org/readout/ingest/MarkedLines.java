package org.readout.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.Boilerplate;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Span;

/** The lines of one article with what each has been found to be so far, and stretches marked inside body lines. */
final class MarkedLines {

    private static final int LONG_LINE = 15;

    private final String text;
    private final List<Line> lines;
    private final @Nullable Kind[] kinds;
    private final List<Boilerplate> inside = new ArrayList<>();

    MarkedLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.kinds = new Kind[lines.size()];
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        return lines.get(i).text();
    }

    Optional<Kind> kind(int i) {
        return Optional.ofNullable(kinds[i]);
    }

    boolean isMarked(int i) {
        return kinds[i] != null;
    }

    boolean isProse(int i) {
        return kinds[i] == null && LineShape.isProse(text(i));
    }

    void mark(int i, Kind kind) {
        kinds[i] = kind;
    }

    /** Marks characters {@code [from, to)} of a line that is otherwise body. Joined lines keep their offsets. */
    void markInside(int i, int from, int to, Kind kind) {
        int start = lines.get(i).span().start();
        inside.add(new Boilerplate(new Span(start + from, start + to), kind));
    }

    /** The first line of running text. */
    Optional<Integer> firstProse() {
        for (int i = 0; i < size(); i++) {
            if (isProse(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    Optional<Integer> lastProse() {
        for (int i = size() - 1; i >= 0; i--) {
            if (isProse(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** How many lines are running text, or long enough to be that for all their lack of a full stop. */
    int bodyLines() {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += isProse(i) || (!isMarked(i) && line(i).words() >= LONG_LINE) ? 1 : 0;
        }
        return count;
    }

    List<Boilerplate> boilerplate() {
        List<Boilerplate> marks = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Kind kind = kinds[i];
            if (kind != null) {
                marks.add(new Boilerplate(lines.get(i).span(), kind));
            }
        }
        for (Boilerplate part : inside) {
            if (marks.stream().noneMatch(mark -> overlap(mark.span(), part.span()))) {
                marks.add(part);
            }
        }
        marks.sort(Comparator.comparing(Boilerplate::span));
        return marks;
    }

    String document() {
        return text;
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
