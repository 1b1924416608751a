package org.readout.app.brief;

/** Lines of at most a given width, broken at spaces, with a hanging indent. A longer word stays whole. */
final class WrappedLines {
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /** @param width in characters */
    WrappedLines(int width) {
        this.width = width;
    }

    void blank() {
        out.append('\n');
    }

    /** A line that is not broken. */
    void line(String text) {
        out.append(text).append('\n');
    }

    /** A paragraph whose first line starts with {@code lead} and whose others are indented to the same column. */
    void paragraph(String lead, String text) {
        String indent = " ".repeat(lead.length());
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : text.split(" +")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
