package org.readout.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Span;

/**
 * The quoted stretches of a text, without their marks. Curly, straight and angle double quotes count; a quote that runs over paragraphs, each opening with a
 * mark, is one stretch per paragraph; a mark that nothing closes before the paragraph ends quotes to its end.
 */
public final class QuoteMarks {
    private final List<Span> quoted;

    private QuoteMarks(List<Span> quoted) {
        this.quoted = List.copyOf(quoted);
    }

    public static QuoteMarks of(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = close(found, open, i);
            } else if (c == '“' || c == '«' || c == '"' && open < 0) {
                open = open < 0 ? i + 1 : open;
            } else if (c == '”' || c == '»' || c == '"') {
                open = close(found, open, i);
            }
        }
        close(found, open, text.length());
        return new QuoteMarks(found);
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

    /** How many characters of a span stand in quotes. */
    int quotedLength(Span span) {
        return quoted.stream()
                .filter(span::overlaps)
                .mapToInt(q -> Math.min(q.end(), span.end()) - Math.max(q.start(), span.start()))
                .sum();
    }
}
