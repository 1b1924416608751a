package org.readout.app.ahead;

import org.readout.app.brief.PlainText;

/** Lines for a terminal, broken at words. */
final class Lines {
    private static final int NARROWEST = 60;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    Lines(int width) {
        this.width = Math.max(NARROWEST, width);
    }

    void line(String text) {
        out.append(PlainText.safe(text).stripTrailing()).append('\n');
    }

    /** @param first begins the first line, {@code next} the others */
    void wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : PlainText.safe(text).strip().split("\\s+")) {
            if (!fresh && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(line).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
